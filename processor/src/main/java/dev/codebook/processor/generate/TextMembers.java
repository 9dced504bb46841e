package dev.codebook.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.processor.plan.TypePlan;
import dev.codebook.processor.syntax.TextCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * {@code syntax: text}: the first word of a text is looked up where it stands, in one table of the fixed characters of all
 * codes, the longest first; with the first that is found come the ranks of all codes that may match.
 */
record TextMembers(TypePlan plan, Map<String, List<Integer>> ranksByPrefix) implements InputMembers {

    /** What stands before a word without being part of it. */
    private static final String OPENING = "([\"'";

    /** What ends a word without being part of it. */
    private static final String PUNCTUATION = ",;:.)]\"'";

    static TextMembers of(TypePlan plan) {
        Map<String, List<Integer>> ranksByPrefix = IntStream.range(
                        0, plan.ranked().size())
                .boxed()
                .collect(Collectors.groupingBy(
                        rank -> ((TextCode) plan.ranked().get(rank).code()).prefix()));
        return new TextMembers(plan, ranksByPrefix);
    }

    @Override
    public List<ParameterSpec> parameters() {
        return List.of(ParameterSpec.builder(String.class, "text").build());
    }

    @Override
    public List<String> parameterComments() {
        return List.of("The text that was diagnosed.");
    }

    @Override
    public Optional<MethodSpec> findNumber() {
        return Optional.empty();
    }

    @Override
    public List<MethodSpec> diagnoseMethods() {
        return List.of(DiagnoseMethod.of(
                        plan,
                        "Finds what a text means: its first word counts, without brackets and quotes before it, and punctuation at its end.",
                        "@param text any text that begins with a code; null is taken for an empty one")
                .addParameter(String.class, "text")
                .addStatement("return text == null ? diagnose(\"\") : $T.of(text)", plan.diagnosis())
                .build());
    }

    @Override
    public Optional<KnownDiagnoses> known() {
        return Optional.empty();
    }

    @Override
    public List<MethodSpec> diagnosisAccessors() {
        return List.of(MethodSpec.methodBuilder("word")
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addJavadoc(new Javadoc()
                        .paragraph("The word that was diagnosed.")
                        .tag("@return empty if the text held none")
                        .toCode())
                .addCode("""
                        int start = $1T.start(text);
                        return text.substring(start, $1T.end(text, start));
                        """, plan.data())
                .build());
    }

    @Override
    public CodeBlock equality(String other) {
        return CodeBlock.of("text.equals($L.text)", other);
    }

    @Override
    public CodeBlock hash() {
        return CodeBlock.of("text.hashCode()");
    }

    @Override
    public String rankColumns(int rank) {
        TextCode code = (TextCode) plan.ranked().get(rank).code();
        return "\t" + code.prefix().length() + "\t" + code.length() + "\t" + candidates(code.prefix());
    }

    @Override
    public String rankColumnsComment() {
        return "; how many of its characters are fixed; how long a word must be, or the greatest number for any length;"
                + " how many codes there are whose fixed characters begin these, and their ranks";
    }

    /** The ranks of the codes that may match a word that begins so, if it begins like no longer code. */
    private String candidates(String prefix) {
        return TableText.list(IntStream.rangeClosed(0, prefix.length())
                .mapToObj(length -> ranksByPrefix.getOrDefault(prefix.substring(0, length), List.of()))
                .flatMap(List::stream)
                .sorted()
                .toList());
    }

    @Override
    public List<FieldSpec> dataFields() {
        return List.of(
                DiagnoseMethod.table(TypeName.INT, "FIXED", "How many characters of each rank's code are fixed.", plan),
                DiagnoseMethod.table(TypeName.INT, "LENGTHS", "How long each rank's words are.", plan),
                DiagnoseMethod.table(
                        ArrayTypeName.of(TypeName.INT),
                        "CANDIDATES",
                        "The ranks that may match a word that begins as each rank's do, the most specific first.",
                        plan),
                FieldSpec.builder(int[].class, "BEGINNINGS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(
                                "The fixed characters by their hash codes: a rank that has them and one more, or 0.\n")
                        .initializer("new int[$L]", slots())
                        .build(),
                FieldSpec.builder(int[].class, "FIXED_LENGTHS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("How many characters are fixed of some code, the most first.\n")
                        .initializer("{$L}", fixedLengths())
                        .build());
    }

    private int slots() {
        return CodeTables.size(ranksByPrefix.size());
    }

    private String fixedLengths() {
        return ranksByPrefix.keySet().stream()
                .map(String::length)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    @Override
    public CodeBlock beforeRanks() {
        return CodeBlock.of("""
                int[] fixed = FIXED;
                int[] lengths = LENGTHS;
                int[][] candidates = CANDIDATES;
                """);
    }

    @Override
    public CodeBlock fillRank() {
        return CodeBlock.of("""
                fixed[rank] = ranks.number();
                lengths[rank] = ranks.number();
                candidates[rank] = new int[ranks.number()];
                for (int i = 0; i < candidates[rank].length; i++) {
                    candidates[rank][i] = ranks.number();
                }
                BEGINNINGS[beginning(ranked[rank], 0, fixed[rank])] = rank + 1;
                """);
    }

    @Override
    public CodeBlock afterRanks() {
        return CodeBlock.of("");
    }

    @Override
    public List<MethodSpec> dataMethods() {
        return List.of(match(), matchAll(), candidates(), beginning(), start(), end());
    }

    private MethodSpec match() {
        return DiagnoseMethod.match(this, plan)
                .addCode("""
                        int start = start(text);
                        int end = end(text, start);
                        long decided = 0;
                        long mask = 0;
                        for (int rank : candidates(text, start, end)) {
                            if (LENGTHS[rank] == end - start || LENGTHS[rank] == $1T.MAX_VALUE) {
                                decided |= $2L.OWN[ENTRY[rank]] & ~mask;
                                mask |= $2L.MASKS[ENTRY[rank]];
                            }
                        }
                        return decided;
                        """, Integer.class, DecisionTables.TYPE)
                .build();
    }

    private MethodSpec matchAll() {
        return DiagnoseMethod.matchAll(this)
                .addCode("""
                        int start = start(text);
                        int end = end(text, start);
                        $2T.Builder entries = $2T.builder();
                        for (int rank : candidates(text, start, end)) {
                            if (LENGTHS[rank] == end - start || LENGTHS[rank] == $1T.MAX_VALUE) {
                                entries.add(ENTRY[rank]);
                            }
                        }
                        return entries.build().distinct().toArray();
                        """, Integer.class, IntStream.class)
                .build();
    }

    private MethodSpec candidates() {
        return MethodSpec.methodBuilder("candidates")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int[].class)
                .addParameter(String.class, "text")
                .addParameter(int.class, "start")
                .addParameter(int.class, "end")
                .addJavadoc("The ranks that may match the word, the most specific first; at least that of the root.\n")
                .addCode("""
                        for (int length : FIXED_LENGTHS) {
                            int rank = length > end - start ? 0 : BEGINNINGS[beginning(text, start, start + length)];
                            if (rank > 0) {
                                return CANDIDATES[rank - 1];
                            }
                        }
                        return CANDIDATES[ENTRY.length - 1];
                        """)
                .build();
    }

    private MethodSpec beginning() {
        return MethodSpec.methodBuilder("beginning")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int.class)
                .addParameter(String.class, "text")
                .addParameter(int.class, "start")
                .addParameter(int.class, "end")
                .addJavadoc("The place of these characters in {@code BEGINNINGS}: where they stand, or would.\n")
                .addCode("""
                        int hash = 0;
                        for (int at = start; at < end; at++) {
                            hash = 31 * hash + text.charAt(at);
                        }
                        int slot = $L;
                        for (int rank = BEGINNINGS[slot] - 1; rank >= 0; rank = BEGINNINGS[slot] - 1) {
                            if (FIXED[rank] == end - start && text.regionMatches(start, RANKED[rank], 0, FIXED[rank])) {
                                return slot;
                            }
                            slot = slot + 1 & $L;
                        }
                        return slot;
                        """, CodeTables.slot("hash", slots()), slots() - 1)
                .build();
    }

    private MethodSpec start() {
        return MethodSpec.methodBuilder("start")
                .addModifiers(Modifier.STATIC)
                .returns(int.class)
                .addParameter(String.class, "text")
                .addJavadoc("Where the first word of the text begins, behind brackets and quotes.\n")
                .addCode("""
                        int start = 0;
                        while (start < text.length()
                                && ($T.isWhitespace(text.charAt(start)) || $L.indexOf(text.charAt(start)) >= 0)) {
                            start++;
                        }
                        return start;
                        """, Character.class, JavaText.literal(opening()))
                .build();
    }

    /** Of the marks before a word, those that are no part of one. */
    private String opening() {
        return OPENING.chars()
                .mapToObj(Character::toString)
                .filter(mark -> plan.ranked().stream()
                        .noneMatch(rank -> rank.code().text().startsWith(mark)))
                .collect(Collectors.joining());
    }

    private MethodSpec end() {
        return MethodSpec.methodBuilder("end")
                .addModifiers(Modifier.STATIC)
                .returns(int.class)
                .addParameter(String.class, "text")
                .addParameter(int.class, "start")
                .addJavadoc("Where the first word ends: before punctuation at its end"
                        + (somePunctuated() ? ", but for that of a code" : "") + ".\n")
                .addCode("""
                        int end = start;
                        while (end < text.length() && !$T.isWhitespace(text.charAt(end))) {
                            end++;
                        }
                        """, Character.class)
                .addCode(somePunctuated() ? """
                        if (rank(text.substring(start, end)) >= 0) {
                            return end;
                        }
                        """ : "")
                .addCode("""
                        while (end > start && $L.indexOf(text.charAt(end - 1)) >= 0) {
                            end--;
                        }
                        return end;
                        """, JavaText.literal(PUNCTUATION))
                .build();
    }

    private boolean somePunctuated() {
        return plan.ranked().stream()
                .map(rank -> rank.code().text())
                .anyMatch(code -> PUNCTUATION.indexOf(code.charAt(code.length() - 1)) >= 0);
    }
}
