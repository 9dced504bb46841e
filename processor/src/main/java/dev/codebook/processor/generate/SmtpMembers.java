package dev.codebook.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.plan.ConditionPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** {@code syntax: smtp}: replies are read by {@code dev.codebook.smtp.SmtpReply}, codes and conditions by its matcher. */
record SmtpMembers(TypePlan plan, BitSet asksMore) implements InputMembers {

    private static final ClassName REPLY = ClassName.get("dev.codebook.smtp", "SmtpReply");
    private static final ClassName COMMAND = ClassName.get("dev.codebook.smtp", "SmtpCommand");
    private static final ClassName MATCHER = ClassName.get("dev.codebook.smtp", "SmtpMatcher");

    static SmtpMembers of(TypePlan plan) {
        BitSet asksMore = new BitSet();
        plan.conditions().forEach(condition -> condition.ranks().forEach(asksMore::set));
        return new SmtpMembers(plan, asksMore);
    }

    @Override
    public List<ParameterSpec> parameters() {
        return List.of(
                ParameterSpec.builder(long.class, "codes").build(),
                ParameterSpec.builder(String.class, "text").build(),
                ParameterSpec.builder(String.class, "host").build(),
                ParameterSpec.builder(COMMAND, "command").build());
    }

    @Override
    public List<String> parameterComments() {
        return List.of(
                "The codes that were read, as bits.",
                "The text that was diagnosed.",
                "The host that replied; null where it is read from the text.",
                "What was replied to; null where it is read from the text.");
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
                        boolean isCode = replyCode >= 0 && replyCode < $1T.BY_REPLY_CODE.length;
                        return isCode ? $1T.BY_REPLY_CODE[replyCode] : $2T.empty();
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
                                        + " {@code 550-5.1.1 The email account that you tried to reach does not exist.};"
                                        + " null is taken for an empty one")
                        .addParameter(String.class, "text")
                        .addStatement(
                                "return text == null ? diagnose(\"\") : $T.of($T.codes(text), text, null, null)",
                                plan.diagnosis(),
                                REPLY)
                        .build(),
                DiagnoseMethod.of(plan, "Finds what a reply means that was read already.", "@param reply the reply")
                        .addParameter(REPLY, "reply")
                        .addCode("""
                                $T host = reply.host().orElse(null);
                                return $T.of(reply.codes(), reply.raw(), host, reply.command().orElse(null));
                                """, String.class, plan.diagnosis())
                        .build(),
                DiagnoseMethod.of(plan, "Finds what a reply code means.", "@param replyCode three digits, such as 550")
                        .addParameter(int.class, "replyCode")
                        .addStatement("return diagnose(replyCode, \"\")")
                        .build(),
                DiagnoseMethod.of(
                                plan,
                                "Finds what a pair of codes means.",
                                "@param replyCode three digits, such as 550; 0 if there are none",
                                "@param enhancedCode such as {@code 5.1.1}; empty or null if there is none")
                        .addParameter(int.class, "replyCode")
                        .addParameter(String.class, "enhancedCode")
                        .addCode("""
                                if (enhancedCode == null) {
                                    return diagnose(replyCode, "");
                                }
                                long codes = $1T.codes(replyCode, enhancedCode);
                                boolean areCodes = codes >>> 24 == replyCode && (codes & 0xFFFFFF) == 0 == enhancedCode.isEmpty();
                                return areCodes
                                        ? $2T.diagnosis(codes)
                                        : $3T.of(codes, (replyCode + " " + enhancedCode).strip(), null, null);
                                """, REPLY, KnownDiagnoses.type(plan), plan.diagnosis())
                        .build());
    }

    @Override
    public Optional<KnownDiagnoses> known() {
        return Optional.of(new KnownDiagnoses(
                plan,
                parameters().get(0),
                CodeBlock.of("$T.hashCode(codes) * $L", Long.class, CodeTables.SPREAD),
                CodeBlock.of(
                        "$1T.of(codes, $2T.of(codes, $3S, null, null).toString(), null, null)",
                        plan.diagnosis(),
                        REPLY,
                        "")));
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
                .addStatement("return $T.of(codes, text, host, command)", REPLY)
                .build());
    }

    @Override
    public CodeBlock equality(String other) {
        return CodeBlock.of(
                "codes == $1L.codes && command == $1L.command && $2T.equals(host, $1L.host) && text.equals($1L.text)",
                other,
                Objects.class);
    }

    @Override
    public CodeBlock hash() {
        return CodeBlock.of("31 * $T.hashCode(codes) + text.hashCode()", Long.class);
    }

    @Override
    public String rankColumns(int rank) {
        return "\t" + (asksMore.get(rank) ? 1 : 0);
    }

    @Override
    public String rankColumnsComment() {
        return "; 1 if some entry under it asks for more, else 0";
    }

    @Override
    public List<FieldSpec> dataFields() {
        return List.of(
                FieldSpec.builder(
                                ArrayTypeName.of(CodeTables.result(plan)),
                                "BY_REPLY_CODE",
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("The entries that a reply code finds.\n")
                        .initializer("results(1000)")
                        .build(),
                FieldSpec.builder(boolean[].class, "ASKS_MORE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Whether some entry under the code of each rank asks for more than the code.\n")
                        .initializer("new boolean[$L]", plan.ranked().size())
                        .build());
    }

    @Override
    public CodeBlock beforeRanks() {
        return CodeBlock.of("boolean[] asksMore = ASKS_MORE;\n");
    }

    @Override
    public CodeBlock fillRank() {
        return CodeBlock.of("asksMore[rank] = ranks.number() > 0;\n");
    }

    @Override
    public CodeBlock afterRanks() {
        return CodeBlock.of("""
                $4T[] byReplyCode = BY_REPLY_CODE;
                $1T.fill(byReplyCode, $2T.empty());
                for (int rank = 0; rank < ranked.length; rank++) {
                    if (ranked[rank].length() == 3 && ranked[rank].charAt(2) != 'x') {
                        byReplyCode[$3T.parseInt(ranked[rank])] = found[rank];
                    }
                }
                """, Arrays.class, Optional.class, Integer.class, CodeTables.result(plan));
    }

    @Override
    public List<MethodSpec> dataMethods() {
        return List.of(
                DiagnoseMethod.match(this, plan)
                        .addStatement("return Matching.MATCHER.match(codes, text, host, command)")
                        .build(),
                DiagnoseMethod.matchAll(this)
                        .addStatement("return Matching.MATCHER.matchAll(codes, text, host, command)")
                        .build());
    }

    /**
     * Each of these classes is loaded when it is asked: the matcher by the first diagnosis, and the rows when the matcher asks for
     * them, which holds the supplier.
     */
    @Override
    public List<TypeSpec> dataTypes() {
        TypeName lines = ParameterizedTypeName.get(List.class, String.class);
        return List.of(
                TypeSpec.classBuilder("Matching")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Finds the entries that match a reply; loaded with the first diagnosis.\n")
                        .addField(FieldSpec.builder(MATCHER, "MATCHER", Modifier.STATIC, Modifier.FINAL)
                                .initializer(
                                        "$1T.of(RANKED, ENTRY, ASKS_MORE, new Conditions(), $2L.OWN, $2L.MASKS)",
                                        MATCHER,
                                        DecisionTables.TYPE)
                                .build())
                        .build(),
                TypeSpec.classBuilder("Conditions")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Supplier.class), lines))
                        .addJavadoc("Gives the matcher the conditions when it first meets a code that has some.\n")
                        .addMethod(MethodSpec.methodBuilder("get")
                                .addAnnotation(Override.class)
                                .addModifiers(Modifier.PUBLIC)
                                .returns(lines)
                                .addStatement("return $T.of(ConditionRows.OF)", List.class)
                                .build())
                        .build(),
                TextsGenerator.texts(
                        "ConditionRows",
                        new Javadoc()
                                .paragraph(
                                        "A line an entry that asks more than a code: its ordinal; the ranks of the codes"
                                                + " that it stands under; its layer among the catalogs that extend each other; the"
                                                + " hosts; the commands; how many of the fragments that follow must all be there;"
                                                + " the fragments, of those beyond these any.")
                                .toCode()
                                .toString(),
                        plan.conditions().stream().map(SmtpMembers::row).toList()));
    }

    private static String row(ConditionPlan condition) {
        List<String> columns = new ArrayList<>();
        columns.add(String.valueOf(condition.ordinal()));
        columns.add(condition.ranks().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        columns.add(String.valueOf(condition.layer()));
        columns.add(String.join(" ", condition.hosts()));
        columns.add(String.join(" ", condition.commands()));
        columns.add(String.valueOf(condition.all().size()));
        columns.addAll(condition.all());
        columns.addAll(condition.any());
        return String.join("\t", columns);
    }
}
