package dev.codebook.processor.syntax;

import java.util.List;

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
        if (others.stream().anyMatch(other -> other.covers(this))) {
            return true;
        }
        List<Code> parts = others.stream().filter(other -> other.overlaps(this)).toList();
        // together they must be large enough, which spares the exact answer in nearly every case
        long size =
                parts.stream().mapToLong(part -> ((SmtpCode) part).box.size()).sum();
        return !isSingle() && size >= box.size() && isFilledBy(parts);
    }

    private boolean isFilledBy(List<Code> parts) {
        List<Box> left =
                box.minus(parts.stream().map(part -> ((SmtpCode) part).box).toList());
        return left.stream().noneMatch(SmtpCode::holdsAnInput);
    }

    /** Not every point of a box is an input: the class follows from the other parts. */
    private static boolean holdsAnInput(Box part) {
        Range reply = part.sides().get(0);
        Range inputClass = part.sides().get(1);
        Range enhancedClass = part.sides().get(2);
        boolean enhancedAgrees =
                holdsEnhanced(enhancedClass, part.sides().get(3), part.sides().get(4));
        boolean withReply = enhancedAgrees
                && reply.high() > 0
                && inputClass.overlaps(new Range(Math.max(1, reply.low()) / 100, reply.high() / 100));
        boolean withoutReply = enhancedAgrees && reply.low() == 0 && inputClass.overlaps(enhancedClass);
        return withReply || withoutReply;
    }

    /** The three parts of an enhanced status code are there together or not at all. */
    private static boolean holdsEnhanced(Range enhancedClass, Range subject, Range detail) {
        boolean absent = enhancedClass.contains(0) && subject.contains(-1) && detail.contains(-1);
        boolean present = enhancedClass.high() > 0 && subject.high() >= 0 && detail.high() >= 0;
        return absent || present;
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

    @Override
    public boolean isSingle() {
        return tier == PAIR_TIER;
    }
}
