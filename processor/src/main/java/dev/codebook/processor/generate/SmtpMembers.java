package dev.codebook.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.codebook.processor.plan.ConditionPlan;
import dev.codebook.processor.plan.RankPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** {@code syntax: smtp}: replies are read by {@code dev.codebook.smtp.SmtpReply}, codes and conditions by its matcher. */
record SmtpMembers(TypePlan plan) implements InputMembers {

    private static final ClassName REPLY = ClassName.get("dev.codebook.smtp", "SmtpReply");
    private static final ClassName COMMAND = ClassName.get("dev.codebook.smtp", "SmtpCommand");
    private static final ClassName MATCHER = ClassName.get("dev.codebook.smtp", "SmtpMatcher");

    @Override
    public List<ParameterSpec> parameters() {
        return List.of(
                ParameterSpec.builder(long.class, "codes").build(),
                ParameterSpec.builder(String.class, "text").build(),
                ParameterSpec.builder(String.class, "host").build(),
                ParameterSpec.builder(COMMAND, "command").build());
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
                        int entry = $1T.MATCHER.find(replyCode);
                        return entry < 0 ? $2T.empty() : $1T.PRESENT.get(entry);
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
                        .addStatement("return $T.of($T.codes(text), text, null, null)", plan.diagnosis(), REPLY)
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
                .addStatement("return $T.of(codes, text, host, command)", REPLY)
                .build());
    }

    @Override
    public CodeBlock equality(String other) {
        return CodeBlock.of(
                "codes == $1L.codes && command == $1L.command && $2T.equals(host, $1L.host)", other, Objects.class);
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
        return List.of(
                FieldSpec.builder(String[].class, "CONDITION_ROWS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(new Javadoc()
                                .paragraph(
                                        "A line an entry that asks more than a code: its ordinal; the ranks of the codes"
                                                + " that it stands under; its layer among the catalogs that extend each other; the"
                                                + " hosts; the commands; how many of the fragments that follow must all be there;"
                                                + " the fragments, of those beyond these any.")
                                .toCode())
                        .initializer(TableText.of(
                                plan.conditions().stream().map(SmtpMembers::row).toList()))
                        .build(),
                FieldSpec.builder(MATCHER, "MATCHER", Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Finds the entries that match.\n")
                        .build());
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

    @Override
    public CodeBlock fillRank() {
        return CodeBlock.of("");
    }

    @Override
    public CodeBlock afterRanks() {
        return CodeBlock.of(
                "MATCHER = $T.of($T.copyOf(RANKS.keySet()), ENTRY, lines(CONDITION_ROWS), OWN, MASKS);\n",
                MATCHER,
                List.class);
    }

    @Override
    public List<MethodSpec> dataMethods() {
        return List.of(
                DiagnoseMethod.match(this)
                        .addStatement("return MATCHER.match(codes, text, host, command)")
                        .build(),
                DiagnoseMethod.matchAll(this)
                        .addStatement("return MATCHER.matchAll(codes, text, host, command)")
                        .build());
    }
}
