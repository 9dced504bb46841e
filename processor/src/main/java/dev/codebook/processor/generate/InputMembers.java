package dev.codebook.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.processor.plan.RankPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.List;
import java.util.Optional;

/** What the generated types have because of their catalog's syntax: how an input is read, kept and looked up. */
sealed interface InputMembers permits SmtpMembers, NumberMembers, TextMembers {

    static InputMembers of(TypePlan plan) {
        return switch (plan.syntax()) {
            case SMTP -> new SmtpMembers(plan);
            case NUMBER -> new NumberMembers(plan);
            case TEXT -> new TextMembers(plan);
        };
    }

    /** The type of an input that was read. */
    TypeName type();

    /** The name of parameters and fields that hold it. */
    String name();

    /** {@code find(int)}, where codes are numbers. */
    Optional<MethodSpec> findNumber();

    /** The ways to diagnose. */
    List<MethodSpec> diagnoseMethods();

    /** What the diagnosis tells of its input. */
    List<MethodSpec> diagnosisAccessors();

    /** How two inputs are compared. */
    CodeBlock equality(String other);

    /** The columns of a line of the table of ranks, beyond code and ordinal; each begins with a tab. */
    String rankColumns(RankPlan rank);

    /** What those columns are, as the end of a sentence. */
    String rankColumnsComment();

    /** Tables of the syntax's own. */
    List<FieldSpec> dataFields();

    /** Fills them, once a rank, from {@code columns} and {@code rank}. */
    CodeBlock fillRank();

    /** Fills what needs all ranks. */
    CodeBlock afterRanks();

    /** {@code next(input, after)} and what it needs. */
    List<MethodSpec> dataMethods();
}
