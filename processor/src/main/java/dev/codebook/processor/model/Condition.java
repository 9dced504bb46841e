package dev.codebook.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an entry asks of a reply besides its code. Whatever is asked must be fulfilled.
 */
public final class Condition {

    /** Asks nothing. */
    public static final Condition NONE = new Condition(List.of(), List.of(), List.of(), List.of());

    /** Of the local part of an address, and of a host before its IP address. */
    private static final Pattern NAME_END = Pattern.compile("@|[a-z0-9.+-]\\[(?:[0-9]|$)");

    private final List<Located<String>> any;
    private final List<Located<String>> all;
    private final List<Located<String>> hosts;
    private final List<Located<String>> commands;
    private final List<String> foldedAny;
    private final List<String> foldedAll;

    /**
     * Makes a condition.
     *
     * @param any fragments of the text, of which one must be there
     * @param all fragments that must all be there
     * @param hosts patterns of the host that replied: a name, or {@code *.} and a domain
     * @param commands names of the commands that the reply may answer
     */
    public Condition(
            List<Located<String>> any,
            List<Located<String>> all,
            List<Located<String>> hosts,
            List<Located<String>> commands) {
        this.any = List.copyOf(any);
        this.all = List.copyOf(all);
        this.hosts = List.copyOf(hosts);
        this.commands = List.copyOf(commands);
        this.foldedAny = folded(any);
        this.foldedAll = folded(all);
    }

    private static List<String> folded(List<Located<String>> fragments) {
        return fragments.stream()
                .map(fragment -> Folding.fold(fragment.value()))
                .toList();
    }

    /** Fragments of the text, of which one must be there. */
    public List<Located<String>> any() {
        return any;
    }

    /** The same, as they are compared. */
    public List<String> foldedAny() {
        return foldedAny;
    }

    /** Fragments that must all be there. */
    public List<Located<String>> all() {
        return all;
    }

    /** The same, as they are compared. */
    public List<String> foldedAll() {
        return foldedAll;
    }

    /** Patterns of the host that replied. */
    public List<Located<String>> hosts() {
        return hosts;
    }

    /** Names of the commands that the reply may answer. */
    public List<Located<String>> commands() {
        return commands;
    }

    /** Whether nothing is asked. */
    public boolean isNone() {
        return !hasText() && hosts.isEmpty() && commands.isEmpty();
    }

    /** Whether fragments are asked for. */
    public boolean hasText() {
        return !any.isEmpty() || !all.isEmpty();
    }

    /** How much is asked: text more than a host, a host more than a command, each more than nothing. */
    public int kinds() {
        return (hasText() ? 4 : 0) + (hosts.isEmpty() ? 0 : 2) + (commands.isEmpty() ? 0 : 1);
    }

    /**
     * All ways to fulfil it, each a condition that asks for no more than one host, one command and, beside the fragments that
     * must all be there, one of the others.
     */
    public Stream<Condition> ways() {
        return each(any)
                .flatMap(fragment -> each(hosts)
                        .flatMap(host -> each(commands).map(command -> new Condition(fragment, all, host, command))));
    }

    private static Stream<List<Located<String>>> each(List<Located<String>> asked) {
        return asked.isEmpty() ? Stream.of(asked) : asked.stream().map(List::of);
    }

    /** The fragments that a text has to hold, if there is but one way to fulfil this; as they are compared. */
    public List<String> fragments() {
        return Stream.concat(foldedAll.stream(), foldedAny.stream()).toList();
    }

    /**
     * How long the fragments are that are found in a text which holds those of a way and no others: all that must be there,
     * and the longest of those of which one must be.
     */
    public int foundLength(Condition way) {
        List<String> texts = way.fragments();
        int longest = foldedAny.stream()
                .filter(part -> contains(texts, List.of(part)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return longest + foldedAll.stream().mapToInt(String::length).sum();
    }

    /** Whether every reply that fulfils the other condition fulfils this one. */
    public boolean isImpliedBy(Condition other) {
        return isTextImpliedBy(other)
                && (hosts.isEmpty()
                        || !other.hosts.isEmpty()
                                && other.hosts.stream()
                                        .allMatch(host -> hosts.stream()
                                                .anyMatch(pattern -> hostCovers(pattern.value(), host.value()))))
                && (commands.isEmpty()
                        || !other.commands.isEmpty() && names(commands).containsAll(names(other.commands)));
    }

    /** A text with a fragment has every fragment that is a part of it, apart from names, see {@link #holds}. */
    private boolean isTextImpliedBy(Condition other) {
        return isAnyImpliedBy(other) && foldedAll.stream().allMatch(part -> isPartImpliedBy(part, other));
    }

    private boolean isAnyImpliedBy(Condition other) {
        return any.isEmpty()
                || contains(other.foldedAll, foldedAny)
                || !other.any.isEmpty() && other.foldedAny.stream().allMatch(one -> contains(List.of(one), foldedAny));
    }

    private static boolean isPartImpliedBy(String part, Condition other) {
        return contains(other.foldedAll, List.of(part))
                || !other.any.isEmpty() && other.foldedAny.stream().allMatch(one -> holds(one, part));
    }

    private static boolean contains(List<String> texts, List<String> parts) {
        for (String text : texts) {
            for (String part : parts) {
                if (holds(text, part)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words of names are no wording: of a fragment in which a name may end, other parts may belong to it. */
    private static boolean holds(String fragment, String part) {
        return fragment.contains(part)
                && (fragment.equals(part)
                        || part.indexOf('@') >= 0
                        || !NAME_END.matcher(fragment).find());
    }

    /** Whether some reply can fulfil both, as far as host and command decide. */
    public boolean meets(Condition other) {
        boolean hostsMeet = hosts.isEmpty()
                || other.hosts.isEmpty()
                || hosts.stream()
                        .anyMatch(one -> other.hosts.stream()
                                .anyMatch(two ->
                                        hostCovers(one.value(), two.value()) || hostCovers(two.value(), one.value())));
        boolean commandsMeet = commands.isEmpty()
                || other.commands.isEmpty()
                || names(commands).stream().anyMatch(names(other.commands)::contains);
        return hostsMeet && commandsMeet;
    }

    private static boolean hostCovers(String pattern, String host) {
        return pattern.equalsIgnoreCase(host)
                || pattern.startsWith("*.")
                        && host.toLowerCase(Locale.ROOT)
                                .endsWith(pattern.substring(1).toLowerCase(Locale.ROOT));
    }

    private static Set<String> names(List<Located<String>> texts) {
        return texts.stream().map(Located::value).collect(Collectors.toSet());
    }
}
