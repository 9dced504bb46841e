package dev.codebook.processor.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A code of {@code syntax: smtp}: a reply code, an enhanced status code, or one of each.
 *
 * <p>Beside a reply code the class of the enhanced status code is taken as written, so that {@code 554 4.4.7} is itself.
 * Alone it means the class of the input: the first digit of its reply code, or of its enhanced status code if it has no
 * reply code. So {@code 5xx} covers {@code 5.4.7}, and {@code 5.4.7} covers {@code 554 4.4.7}.
 *
 * @param text the canonical spelling
 * @param box reply code, class of the input, enhanced class as written, subject, detail
 * @param tier from 0, a reply code with a literal enhanced status code, to {@link #ROOT_TIER}
 */
public record SmtpCode(String text, Box box, int tier) implements Code {

    static final int PAIR_TIER = 0;
    static final int PAIR_OPEN_CLASS_TIER = 1;
    static final int PAIR_RANGE_TIER = 2;
    static final int ENHANCED_TIER = 3;
    static final int OPEN_CLASS_TIER = 4;
    static final int ENHANCED_RANGE_TIER = 5;
    static final int REPLY_TIER = 6;
    static final int REPLY_RANGE_TIER = 7;
    static final int CLASS_TIER = 8;
    static final int ROOT_TIER = 9;

    static final Range ANY_REPLY = new Range(0, 999);
    static final Range ANY_CLASS = new Range(0, 9);
    static final Range ANY_PART = new Range(-1, 999);

    /** An enhanced status code that is there. */
    static final Range PRESENT_CLASS = new Range(1, 9);

    static final Range PRESENT_PART = new Range(0, 999);

    private static final int SUBJECT = 3;
    private static final int DETAIL = 4;

    /** More than a subject or a detail has values. */
    private static final int PARTS = 1_001;

    @Override
    public boolean matches(Input input) {
        Input.Smtp smtp = (Input.Smtp) input;
        return box.contains(smtp.replyCode(), smtp.replyClass(), smtp.enhancedClass(), smtp.subject(), smtp.detail());
    }

    @Override
    public boolean covers(Code other) {
        return box.covers(((SmtpCode) other).box);
    }

    @Override
    public boolean overlaps(Code other) {
        return box.overlaps(((SmtpCode) other).box);
    }

    @Override
    public boolean isCoveredBy(List<Code> others) {
        return box.isFilledBy(
                others.stream().map(other -> ((SmtpCode) other).box).toList(), SmtpCode::inputs);
    }

    /** Not every point of a box is an input: the class follows from the other parts. */
    private static long inputs(Box part) {
        Range reply = part.sides().get(0);
        Range inputClass = part.sides().get(1);
        long withReply = reply.common(new Range(Math.max(1, inputClass.low() * 100), inputClass.high() * 100 + 99))
                * enhanced(part, ANY_CLASS);
        return reply.low() == 0 ? withReply + enhanced(part, inputClass) : withReply;
    }

    /** How many enhanced status codes of these classes are in a box, and 0 is none: its three parts are there together or not. */
    private static long enhanced(Box part, Range classes) {
        Range enhancedClass = part.sides().get(2);
        Range subject = part.sides().get(SUBJECT);
        Range detail = part.sides().get(DETAIL);
        boolean holdsNone =
                classes.contains(0) && enhancedClass.contains(0) && subject.contains(-1) && detail.contains(-1);
        long classCount = PRESENT_CLASS.and(classes).common(enhancedClass);
        return classCount * subject.common(PRESENT_PART) * detail.common(PRESENT_PART) + (holdsNone ? 1 : 0);
    }

    @Override
    public Rank rank() {
        return new Rank(tier, box.size());
    }

    @Override
    public boolean isLiteral() {
        return tier == PAIR_TIER || tier == ENHANCED_TIER || tier == REPLY_TIER;
    }

    @Override
    public boolean hasOpenClass() {
        return tier != ROOT_TIER && box.sides().get(1).size() > 1;
    }

    /** Whether it is one reply code and nothing else. */
    public boolean isReplyCode() {
        return tier == REPLY_TIER;
    }

    /** Subject and detail. */
    @Override
    public Optional<Integer> anchor() {
        Range subject = box.sides().get(SUBJECT);
        Range detail = box.sides().get(DETAIL);
        boolean isFixed = subject.size() == 1 && detail.size() == 1;
        return isFixed ? Optional.of(subject.low() * PARTS + detail.low()) : Optional.empty();
    }

    @Override
    public boolean isSingle() {
        return tier == PAIR_TIER;
    }
}
