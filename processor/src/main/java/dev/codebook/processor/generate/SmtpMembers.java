package dev.codebook.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.codebook.processor.plan.RankPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code syntax: smtp}: replies are read by {@code dev.codebook.smtp.SmtpReply}, codes looked up by its index. */
record SmtpMembers(TypePlan plan) implements InputMembers {

    private static final ClassName REPLY = ClassName.get("dev.codebook.smtp", "SmtpReply");
    private static final ClassName INDEX = ClassName.get("dev.codebook.smtp", "SmtpIndex");

    @Override
    public TypeName type() {
        return TypeName.LONG;
    }

    @Override
    public String name() {
        return "codes";
    }

    @Override
    public Optional<MethodSpec> findNumber() {
        return Optional.of(MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), plan.code()))
                .addParameter(int.class, "replyCode")
                .addJavadoc(new Javadoc()
                        .paragraph("The entry with exactly this reply code.")
                        .tag("@param replyCode three digits, such as 550")
                        .tag("@return empty if no entry has the code; {@link #diagnose(int)} finds its class")
                        .toCode())
                .addCode("""
                        int rank = $1T.INDEX.find(replyCode);
                        return rank < 0 ? $2T.empty() : $1T.PRESENT.get($1T.ENTRY[rank]);
                        """, plan.data(), Optional.class)
                .build());
    }

    @Override
    public List<MethodSpec> diagnoseMethods() {
        return List.of(
                DiagnoseMethod.of(
                                plan,
                                "Finds what a reply means, as it stands in an exception, a bounce or a log.",
                                "@param text any text, such as"
                                        + " {@code 550-5.1.1 The email account that you tried to reach does not exist.}")
                        .addParameter(String.class, "text")
                        .addStatement("return $T.of($T.codes(text), text)", plan.diagnosis(), REPLY)
                        .build(),
                DiagnoseMethod.of(plan, "Finds what a reply means that was read already.", "@param reply the reply")
                        .addParameter(REPLY, "reply")
                        .addStatement("return $T.of(reply.codes(), reply.raw())", plan.diagnosis())
                        .build(),
                DiagnoseMethod.of(plan, "Finds what a reply code means.", "@param replyCode three digits, such as 550")
                        .addParameter(int.class, "replyCode")
                        .addStatement("return diagnose(replyCode, \"\")")
                        .build(),
                DiagnoseMethod.of(
                                plan,
                                "Finds what a pair of codes means.",
                                "@param replyCode three digits, such as 550; 0 if there are none",
                                "@param enhancedCode such as {@code 5.1.1}; empty if there is none")
                        .addParameter(int.class, "replyCode")
                        .addParameter(String.class, "enhancedCode")
                        .addCode("""
                                $1T text = (replyCode + " " + enhancedCode).strip();
                                return diagnose($2T.of(replyCode, enhancedCode, text));
                                """, String.class, REPLY)
                        .build());
    }

    @Override
    public List<MethodSpec> diagnosisAccessors() {
        return List.of(MethodSpec.methodBuilder("reply")
                .addModifiers(Modifier.PUBLIC)
                .returns(REPLY)
                .addJavadoc(new Javadoc()
                        .paragraph(
                                "The reply with all that stands in it: codes, host, command, the wait that it asks for.")
                        .tag(
                                "@return the codes as they were diagnosed; the rest is read from the text when it is asked for")
                        .toCode())
                .addStatement("return $T.of(codes, text)", REPLY)
                .build());
    }

    @Override
    public CodeBlock equality(String other) {
        return CodeBlock.of("codes == $L.codes", other);
    }

    @Override
    public String rankColumns(RankPlan rank) {
        return "";
    }

    @Override
    public String rankColumnsComment() {
        return "";
    }

    @Override
    public List<FieldSpec> dataFields() {
        return List.of(FieldSpec.builder(INDEX, "INDEX", Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Finds the ranks that match.\n")
                .build());
    }

    @Override
    public CodeBlock fillRank() {
        return CodeBlock.of("");
    }

    @Override
    public CodeBlock afterRanks() {
        return CodeBlock.of("INDEX = $T.of(RANKS.keySet());\n", INDEX);
    }

    @Override
    public List<MethodSpec> dataMethods() {
        return List.of(DiagnoseMethod.next(this)
                .addStatement("return INDEX.next(codes, after)")
                .build());
    }
}
