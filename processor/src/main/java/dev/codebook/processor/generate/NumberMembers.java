package dev.codebook.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.codebook.processor.plan.TypePlan;
import dev.codebook.processor.syntax.NumberCode;
import java.util.ArrayList;
import java.util.List;
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
    public List<String> parameterComments() {
        return List.of("The number that was diagnosed; -1 if the text held none.", "The text that was diagnosed.");
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
                        return rank < 0 ? $2T.empty() : $1T.FOUND[rank];
                        """, plan.data(), Optional.class)
                .build());
    }

    @Override
    public List<MethodSpec> diagnoseMethods() {
        return List.of(
                DiagnoseMethod.of(
                                plan,
                                "Finds what a text means: its first number of up to nine digits counts that is no part of a word,"
                                        + " a version, a date or a time, and not the first thing in brackets.",
                                "@param text any text, such as {@code HTTP/1.1 404 Not Found}; null is taken for an empty one")
                        .addParameter(String.class, "text")
                        .addStatement(
                                "return text == null ? diagnose(\"\") : $T.of($T.read(text), text)",
                                plan.diagnosis(),
                                plan.data())
                        .build(),
                DiagnoseMethod.of(plan, "Finds what a number means.", "@param number any number")
                        .addParameter(int.class, "number")
                        .addStatement("return $T.diagnosis(number)", KnownDiagnoses.type(plan))
                        .build());
    }

    @Override
    public Optional<KnownDiagnoses> known() {
        return Optional.of(new KnownDiagnoses(
                plan,
                parameters().get(0),
                CodeBlock.of("number * $L", CodeTables.SPREAD),
                CodeBlock.of("$T.of(number, $T.toString(number))", plan.diagnosis(), Integer.class)));
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
        return CodeBlock.of("number == $1L.number && text.equals($1L.text)", other);
    }

    @Override
    public CodeBlock hash() {
        return CodeBlock.of("31 * number + text.hashCode()");
    }

    @Override
    public String rankColumns(int rank) {
        NumberCode code = (NumberCode) plan.ranked().get(rank).code();
        return "\t" + code.range().low() + "\t" + code.range().high();
    }

    @Override
    public String rankColumnsComment() {
        return "; the lowest and the highest number that it matches";
    }

    /** Literal codes have the first ranks. */
    private int literals() {
        return (int)
                plan.ranked().stream().filter(rank -> rank.code().isLiteral()).count();
    }

    @Override
    public List<FieldSpec> dataFields() {
        return List.of(
                DiagnoseMethod.table(TypeName.INT, "LOWEST", "The lowest number that each rank matches.", plan),
                DiagnoseMethod.table(TypeName.INT, "HIGHEST", "The highest number that each rank matches.", plan),
                FieldSpec.builder(int[].class, "LITERALS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The codes that are one number: the rank and one more, 0 where there is none.\n")
                        .initializer("new int[$L]", slots())
                        .build());
    }

    private int slots() {
        return CodeTables.size(literals());
    }

    @Override
    public CodeBlock beforeRanks() {
        return CodeBlock.of("""
                int[] lowest = LOWEST;
                int[] highest = HIGHEST;
                """);
    }

    @Override
    public CodeBlock fillRank() {
        return CodeBlock.of("""
                lowest[rank] = ranks.number();
                highest[rank] = ranks.number();
                if (lowest[rank] == highest[rank]) {
                    LITERALS[literalSlot(lowest[rank])] = rank + 1;
                }
                """);
    }

    @Override
    public CodeBlock afterRanks() {
        return CodeBlock.of("");
    }

    @Override
    public List<MethodSpec> dataMethods() {
        List<MethodSpec> methods = new ArrayList<>(DiagnoseMethod.byWalking(this, plan, "number", int.class, next()));
        methods.addAll(List.of(literal(), literalSlot(), read(), joins(), isDigit()));
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
                .addJavadoc("The rank of the code that is this number; -1 if there is none.\n")
                .addStatement("return LITERALS[literalSlot(number)] - 1")
                .build();
    }

    private MethodSpec literalSlot() {
        return MethodSpec.methodBuilder("literalSlot")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int.class)
                .addParameter(int.class, "number")
                .addJavadoc("The place of a number in {@code LITERALS}: where it stands, or would.\n")
                .addCode("""
                        int slot = $L;
                        while (LITERALS[slot] != 0 && LOWEST[LITERALS[slot] - 1] != number) {
                            slot = slot + 1 & $L;
                        }
                        return slot;
                        """, CodeTables.slot("number", slots()), slots() - 1)
                .build();
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(int.class)
                .addParameter(String.class, "text")
                .addJavadoc(
                        "The first number of the text that has up to nine digits and stands alone; -1 if there is none.\n")
                .addCode("""
                        int end;
                        for (int at = 0; at < text.length(); at = end + 1) {
                            end = at;
                            while (isDigit(text, end)) {
                                end++;
                            }
                            boolean isNumber = end > at && end - at <= 9;
                            if (isNumber && !joins(text, at - 1, at - 2, "/-+([") && !joins(text, end, end + 1, "/")) {
                                return $T.parseInt(text, at, end, 10);
                            }
                        }
                        return -1;
                        """, Integer.class)
                .build();
    }

    private MethodSpec joins() {
        return MethodSpec.methodBuilder("joins")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(String.class, "text")
                .addParameter(int.class, "at")
                .addParameter(int.class, "beyond")
                .addParameter(String.class, "always")
                .addJavadoc(
                        "Whether the character beside a number joins it to something: a letter, or a mark with a digit beyond.\n")
                .addCode("""
                        if (at < 0 || at >= text.length()) {
                            return false;
                        }
                        char c = text.charAt(at);
                        boolean isLetter = $T.isLetterOrDigit(c) || c == '_';
                        return isLetter || always.indexOf(c) >= 0 || ".,:-".indexOf(c) >= 0 && isDigit(text, beyond);
                        """, Character.class)
                .build();
    }

    private MethodSpec isDigit() {
        return MethodSpec.methodBuilder("isDigit")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(String.class, "text")
                .addParameter(int.class, "at")
                .addStatement(
                        "return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9'")
                .build();
    }
}
