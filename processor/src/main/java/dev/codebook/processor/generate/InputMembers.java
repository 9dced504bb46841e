package dev.codebook.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.plan.TypePlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the generated types have because of their catalog's syntax: how an input is read, kept and looked up. */
sealed interface InputMembers permits SmtpMembers, NumberMembers, TextMembers {

    static InputMembers of(TypePlan plan) {
        return switch (plan.syntax()) {
            case SMTP -> SmtpMembers.of(plan);
            case NUMBER -> new NumberMembers(plan);
            case TEXT -> TextMembers.of(plan);
        };
    }

    /** What an input consists of, once it is read; the text is always among it. */
    List<ParameterSpec> parameters();

    /** What each of them is, as a sentence. */
    List<String> parameterComments();

    /** Their names, as they are passed on. */
    default String arguments() {
        return parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
    }

    /** {@code find(int)}, where codes are numbers. */
    Optional<MethodSpec> findNumber();

    /** The ways to diagnose. */
    List<MethodSpec> diagnoseMethods();

    /** What remembers the diagnoses of codes that come without a text, where they can. */
    Optional<KnownDiagnoses> known();

    /** What the diagnosis tells of its input. */
    List<MethodSpec> diagnosisAccessors();

    /** How two inputs are compared. */
    CodeBlock equality(String other);

    /** A hash code of an input. */
    CodeBlock hash();

    /** The columns of a line of the table of ranks, beyond code and ordinal; each begins with a tab. */
    String rankColumns(int rank);

    /** What those columns are, as the end of a sentence. */
    String rankColumnsComment();

    /** Tables of the syntax's own. */
    List<FieldSpec> dataFields();

    /** Declares local names for those that {@link #fillRank} fills. */
    CodeBlock beforeRanks();

    /** Fills them, once a rank, from {@code columns} and {@code rank}. */
    CodeBlock fillRank();

    /** Fills what needs all ranks. */
    CodeBlock afterRanks();

    /** {@code match}, {@code matchAll}, and what they need. */
    List<MethodSpec> dataMethods();

    /** Classes for what is loaded later than the tables. */
    default List<TypeSpec> dataTypes() {
        return List.of();
    }
}
