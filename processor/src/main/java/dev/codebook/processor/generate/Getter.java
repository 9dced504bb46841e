package dev.codebook.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** A public method without parameters, documented. */
final class Getter {

    private Getter() {}

    /**
     * Begins one.
     *
     * @param comment what it tells; may be blank
     * @param returns what can be relied on
     */
    static MethodSpec.Builder of(String name, TypeName type, String comment, String returns) {
        Javadoc doc = comment.isBlank()
                ? new Javadoc().paragraph("{@return " + returns + "}") // doclint warns of a tag alone
                : new Javadoc().paragraph(comment).tag("@return " + returns);
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc(doc.toCode());
    }
}
