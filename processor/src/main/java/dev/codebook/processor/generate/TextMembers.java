package dev.codebook.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.processor.plan.RankPlan;
import dev.codebook.processor.plan.TypePlan;
import dev.codebook.processor.syntax.TextCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code syntax: text}: literal codes are looked up, then come the few patterns, the narrowest first. */
record TextMembers(TypePlan plan) implements InputMembers {

    @Override
    public List<ParameterSpec> parameters() {
        return List.of(
                ParameterSpec.builder(TypeName.get(String.class), "word").build(),
                ParameterSpec.builder(String.class, "text").build());
    }

    @Override
    public Optional<MethodSpec> findNumber() {
        return Optional.empty();
    }

    @Override
    public List<MethodSpec> diagnoseMethods() {
        return List.of(DiagnoseMethod.of(
                        plan,
                        "Finds what a text means: its first word counts, without punctuation at its end.",
                        "@param text any text that begins with a code")
                .addParameter(String.class, "text")
                .addStatement("return $T.of($T.read(text), text)", plan.diagnosis(), plan.data())
                .build());
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
                .addStatement("return word")
                .build());
    }

    @Override
    public CodeBlock equality(String other) {
        return CodeBlock.of("word.equals($L.word)", other);
    }

    @Override
    public String rankColumns(RankPlan rank) {
        TextCode code = (TextCode) rank.code();
        return "\t" + code.prefix().length() + "\t" + code.length();
    }

    @Override
    public String rankColumnsComment() {
        return "; how many of its characters are fixed; how long a word must be, or the greatest number for any length";
    }

    /** Literal codes have the first ranks. */
    private long literals() {
        return plan.ranked().stream().filter(rank -> rank.code().isLiteral()).count();
    }

    @Override
    public List<FieldSpec> dataFields() {
        return List.of(
                DiagnoseMethod.table(
                        TypeName.get(String.class), "PREFIXES", "What each rank's words begin with.", plan),
                DiagnoseMethod.table(TypeName.INT, "LENGTHS", "How long each rank's words are.", plan));
    }

    @Override
    public CodeBlock fillRank() {
        return CodeBlock.of("""
                PREFIXES[rank] = columns[0].substring(0, $1T.parseInt(columns[2]));
                LENGTHS[rank] = $1T.parseInt(columns[3]);
                """, Integer.class);
    }

    @Override
    public CodeBlock afterRanks() {
        return CodeBlock.of("");
    }

    @Override
    public List<MethodSpec> dataMethods() {
        List<MethodSpec> methods = new ArrayList<>(DiagnoseMethod.byWalking(this, "word", String.class, next()));
        methods.addAll(List.of(read()));
        return methods;
    }

    private CodeBlock next() {
        return CodeBlock.of("""
                        int literal = after < 0 ? RANKS.getOrDefault(word, $1T.MAX_VALUE) : $1T.MAX_VALUE;
                        if (literal < $2L) {
                            return literal;
                        }
                        for (int rank = $3T.max(after + 1, $2L); rank < ENTRY.length; rank++) {
                            boolean fits = LENGTHS[rank] == $1T.MAX_VALUE || LENGTHS[rank] == word.length();
                            if (fits && word.startsWith(PREFIXES[rank])) {
                                return rank;
                            }
                        }
                        return -1;
                        """, Integer.class, literals(), Math.class);
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(String.class)
                .addParameter(String.class, "text")
                .addJavadoc(
                        "The first word of the text, without punctuation at its end; the whole of it if it is a code.\n")
                .addCode("""
                        $1T stripped = text.strip();
                        int end = 0;
                        while (end < stripped.length() && !$2T.isWhitespace(stripped.charAt(end))) {
                            end++;
                        }
                        $1T word = stripped.substring(0, end);
                        if (RANKS.containsKey(word)) {
                            return word;
                        }
                        while (end > 0 && ",;:.)]\\"'".indexOf(stripped.charAt(end - 1)) >= 0) {
                            end--;
                        }
                        return stripped.substring(0, end);
                        """, String.class, Character.class)
                .build();
    }
}
