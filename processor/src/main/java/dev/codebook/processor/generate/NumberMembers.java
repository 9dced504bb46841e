package dev.codebook.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.codebook.processor.plan.RankPlan;
import dev.codebook.processor.plan.TypePlan;
import dev.codebook.processor.syntax.NumberCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code syntax: number}: literal codes are looked up, then come the few patterns, the narrowest first. */
record NumberMembers(TypePlan plan) implements InputMembers {

    @Override
    public List<ParameterSpec> parameters() {
        return List.of(
                ParameterSpec.builder(TypeName.INT, "number").build(),
                ParameterSpec.builder(String.class, "text").build());
    }

    @Override
    public Optional<MethodSpec> findNumber() {
        return Optional.of(MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), plan.code()))
                .addParameter(int.class, "number")
                .addJavadoc(new Javadoc()
                        .paragraph("The entry with exactly this code.")
                        .tag("@param number any number")
                        .tag("@return empty if no entry has the code; {@link #diagnose(int)} finds the nearest")
                        .toCode())
                .addCode("""
                        int rank = $1T.literal(number);
                        return rank < 0 ? $2T.empty() : $1T.PRESENT.get($1T.ENTRY[rank]);
                        """, plan.data(), Optional.class)
                .build());
    }

    @Override
    public List<MethodSpec> diagnoseMethods() {
        return List.of(
                DiagnoseMethod.of(
                                plan,
                                "Finds what a text means: its first word that is a number of up to nine digits counts.",
                                "@param text any text, such as {@code HTTP/1.1 404 Not Found}")
                        .addParameter(String.class, "text")
                        .addStatement("return $T.of($T.read(text), text)", plan.diagnosis(), plan.data())
                        .build(),
                DiagnoseMethod.of(plan, "Finds what a number means.", "@param number any number")
                        .addParameter(int.class, "number")
                        .addStatement("return $T.of(number, $T.toString(number))", plan.diagnosis(), Integer.class)
                        .build());
    }

    @Override
    public List<MethodSpec> diagnosisAccessors() {
        return List.of(MethodSpec.methodBuilder("number")
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addJavadoc(new Javadoc()
                        .paragraph("The number that was diagnosed.")
                        .tag("@return -1 if the text held none")
                        .toCode())
                .addStatement("return number")
                .build());
    }

    @Override
    public CodeBlock equality(String other) {
        return CodeBlock.of("number == $L.number", other);
    }

    @Override
    public String rankColumns(RankPlan rank) {
        NumberCode code = (NumberCode) rank.code();
        return "\t" + code.range().low() + "\t" + code.range().high();
    }

    @Override
    public String rankColumnsComment() {
        return "; the lowest and the highest number that it matches";
    }

    /** Literal codes have the first ranks. */
    private long literals() {
        return plan.ranked().stream().filter(rank -> rank.code().isLiteral()).count();
    }

    @Override
    public List<FieldSpec> dataFields() {
        return List.of(
                DiagnoseMethod.table(TypeName.INT, "LOWEST", "The lowest number that each rank matches.", plan),
                DiagnoseMethod.table(TypeName.INT, "HIGHEST", "The highest number that each rank matches.", plan),
                FieldSpec.builder(
                                ParameterizedTypeName.get(Map.class, Integer.class, Integer.class),
                                "LITERALS",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("The ranks of the literal codes.\n")
                        .initializer("new $T<>()", HashMap.class)
                        .build());
    }

    @Override
    public CodeBlock fillRank() {
        return CodeBlock.of("""
                LOWEST[rank] = $1T.parseInt(columns[2]);
                HIGHEST[rank] = $1T.parseInt(columns[3]);
                if (LOWEST[rank] == HIGHEST[rank]) {
                    LITERALS.put(LOWEST[rank], rank);
                }
                """, Integer.class);
    }

    @Override
    public CodeBlock afterRanks() {
        return CodeBlock.of("");
    }

    @Override
    public List<MethodSpec> dataMethods() {
        List<MethodSpec> methods = new ArrayList<>(DiagnoseMethod.byWalking(this, "number", int.class, next()));
        methods.addAll(List.of(literal(), read()));
        return methods;
    }

    private CodeBlock next() {
        return CodeBlock.of("""
                        int literal = after < 0 ? literal(number) : -1;
                        if (literal >= 0) {
                            return literal;
                        }
                        for (int rank = $T.max(after + 1, $L); rank < ENTRY.length; rank++) {
                            if (LOWEST[rank] <= number && number <= HIGHEST[rank]) {
                                return rank;
                            }
                        }
                        return -1;
                        """, Math.class, literals());
    }

    private MethodSpec literal() {
        return MethodSpec.methodBuilder("literal")
                .addModifiers(Modifier.STATIC)
                .returns(int.class)
                .addParameter(int.class, "number")
                .addStatement("return LITERALS.getOrDefault(number, -1)")
                .build();
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(int.class)
                .addParameter(String.class, "text")
                .addJavadoc("The first word of the text that is a number of up to nine digits; -1 if there is none.\n")
                .addCode("""
                        for (int at = 0; at < text.length(); at++) {
                            int end = at;
                            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                                end++;
                            }
                            boolean isWord = end == text.length() || !$1T.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '.';
                            if (end > at && end - at <= 9 && isWord) {
                                return $2T.parseInt(text, at, end, 10);
                            }
                            at = end;
                            while (at < text.length() && !$1T.isWhitespace(text.charAt(at))) {
                                at++;
                            }
                        }
                        return -1;
                        """, Character.class, Integer.class)
                .build();
    }
}
