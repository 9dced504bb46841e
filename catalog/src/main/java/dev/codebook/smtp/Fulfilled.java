package dev.codebook.smtp;

import java.util.Arrays;

/** The conditions that a reply fulfils, while they are gathered: few, and each once, with the greatest weight it has. */
final class Fulfilled {

    private static final SmtpCondition[] NONE = {};

    private final ReplyContext context;
    private SmtpCondition[] conditions = NONE;
    private long[] weights;
    private int count;

    Fulfilled(ReplyContext context) {
        this.context = context;
    }

    /** Adds a condition whose fragments are there, if host and command fit it, too. */
    void add(SmtpCondition condition, int length) {
        boolean hostFits = condition.hosts().isEmpty() || condition.allowsHost(context.host());
        if (!hostFits || condition.commands() != 0 && !condition.allowsCommand(context.command())) {
            return;
        }
        long weight = condition.weight(length);
        for (int i = 0; i < count; i++) {
            if (conditions[i] == condition) {
                weights[i] = Math.max(weights[i], weight);
                return;
            }
        }
        append(condition, weight);
    }

    private void append(SmtpCondition condition, long weight) {
        if (count == conditions.length) {
            conditions = Arrays.copyOf(conditions, count * 2 + 4);
            weights = weights == null ? new long[conditions.length] : Arrays.copyOf(weights, conditions.length);
        }
        conditions[count] = condition;
        weights[count++] = weight;
    }

    /** The weightiest first; of two that weigh the same, the earlier entry of the catalog. */
    SmtpCondition[] inOrder() {
        for (int i = 1; i < count; i++) {
            SmtpCondition condition = conditions[i];
            long weight = weights[i];
            int at = i;
            while (at > 0 && isBefore(condition, weight, at - 1)) {
                conditions[at] = conditions[at - 1];
                weights[at] = weights[--at];
            }
            conditions[at] = condition;
            weights[at] = weight;
        }
        return count == conditions.length ? conditions : Arrays.copyOf(conditions, count);
    }

    private boolean isBefore(SmtpCondition condition, long weight, int other) {
        return weight > weights[other] || weight == weights[other] && condition.entry() < conditions[other].entry();
    }
}
