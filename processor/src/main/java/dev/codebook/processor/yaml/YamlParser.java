package dev.codebook.processor.yaml;

import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerException;

/**
 * Text to nodes. It works on YAML's events: below the level where scalars get types, so that {@code 5.10} stays
 * {@code 5.10} and {@code NO} stays {@code NO}, and tags never name a Java class.
 */
public final class YamlParser {

    /** Catalogs nest six levels deep; whatever goes far beyond is an accident or an attack. */
    private static final int DEEPEST = 32;

    static final String TOO_DEEP = "nested more than " + DEEPEST + " levels deep";

    /** The library takes a time that grows with the square of a line's length; the longest text that is meant is far shorter. */
    private static final int LONGEST_LINE = 500_000;

    private final SourceText source;
    private final StreamReader reader;
    private final Parser events;
    private final Problems problems = new Problems();
    private final KeyRules keys = new KeyRules(problems);
    private final Indentation indentation = new Indentation(keys, problems);
    private boolean isBroken;

    private YamlParser(SourceText source) {
        this.source = source;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.reader = new StreamReader(source.text());
        this.events = new ParserImpl(reader, options);
    }

    /** The only document of the text; where its YAML breaks off, what stands before that. */
    public static Outcome<YamlNode> parse(SourceText source) {
        int start = startOfLongLine(source.text());
        if (start >= 0) {
            return Outcome.none(Problem.at(
                            source.placeOf(start),
                            Rule.FILE_SIZE,
                            "the line is longer than " + LONGEST_LINE + " characters")
                    .help("divide it; a text goes on in the next line"));
        }
        return new YamlParser(source).document();
    }

    private static int startOfLongLine(String text) {
        int start = 0;
        while (text.length() - start > LONGEST_LINE) {
            int end = Math.max(
                    text.lastIndexOf('\n', start + LONGEST_LINE), text.lastIndexOf('\r', start + LONGEST_LINE));
            if (end < start) {
                return start;
            }
            start = end + 1;
        }
        return -1;
    }

    private Outcome<YamlNode> document() {
        return readable(this::onlyDocument).orElseGet(() -> new Outcome<>(Optional.empty(), problems.toList()));
    }

    private Outcome<YamlNode> onlyDocument() {
        events.getEvent(); // the stream's start
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return problems.with(new YamlNode.Scalar("", true, source.start()));
        }
        events.getEvent(); // the document's start
        YamlNode root = node(0);
        readable(this::end);
        return problems.with(root);
    }

    private Event end() {
        Event end = events.getEvent();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            problems.add(
                    place(end),
                    Rule.YAML_FEATURE,
                    "a second document begins here; a catalog is one document",
                    "remove the \"---\" or move what follows into a file of its own");
        }
        return end;
    }

    /** What a step yields; nothing, after the first place where the text is no YAML, which is told once. */
    private <T> Optional<T> readable(Supplier<T> step) {
        if (isBroken) {
            return Optional.empty();
        }
        try {
            return Optional.of(step.get());
        } catch (YAMLException e) {
            return breakOff(e);
        } catch (NumberFormatException e) { // the library meets an escape beyond Unicode, or the end of the file in one
            return breakOff(new ScannerException(null, null, "no escape", reader.getMark()));
        }
    }

    private <T> Optional<T> breakOff(YAMLException e) {
        isBroken = true;
        problems.add(YamlSyntax.explain(e, source));
        return Optional.empty();
    }

    private boolean goesOn(Event.ID end) {
        return readable(() -> !events.checkEvent(end)).orElse(false);
    }

    private void skipEnd() {
        readable(events::getEvent);
    }

    private YamlNode node(int depth) {
        Event event = events.getEvent();
        if (event instanceof AliasEvent alias) {
            refuse(event, "the alias \"*" + alias.getAnchor() + "\" is not supported", "write the value out");
            return new YamlNode.Refused(place(event));
        }
        refuseAnchorAndTag((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (depth == DEEPEST) {
            throw new TooDeepException(event.getStartMark());
        }
        return event instanceof MappingStartEvent start ? mapping(start, depth + 1) : sequence(event, depth + 1);
    }

    private YamlNode.Scalar scalar(ScalarEvent event) {
        return new YamlNode.Scalar(event.getValue(), event.isPlain(), place(event));
    }

    private YamlNode sequence(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (goesOn(Event.ID.SequenceEnd)) {
            readable(() -> node(depth)).ifPresent(items::add);
        }
        skipEnd();
        return new YamlNode.Sequence(items, place(start));
    }

    private YamlNode mapping(MappingStartEvent start, int depth) {
        List<YamlNode.Pair> pairs = new ArrayList<>();
        boolean isWhole = true;
        while (goesOn(Event.ID.MappingEnd)) {
            Optional<YamlNode> key = readable(() -> node(depth));
            Optional<YamlNode> value = readable(() -> node(depth));
            if (key.filter(YamlParser::isMergeKey).isPresent()) {
                isWhole = false;
                refuseMergeKey(key.get());
            } else if (value.isPresent() && key.get() instanceof YamlNode.Scalar text) {
                YamlNode.Pair pair = new YamlNode.Pair(text, value.get());
                pairs.add(start.isFlow() ? keys.withSpace(pair) : pair);
            } else if (value.isPresent()) {
                refuseKey(key.get());
            }
        }
        skipEnd();
        List<YamlNode.Pair> meant = start.isFlow() ? pairs : indentation.mend(pairs);
        return new YamlNode.Mapping(keys.withoutRepeated(meant), place(start), isWhole);
    }

    private static boolean isMergeKey(YamlNode key) {
        return key instanceof YamlNode.Scalar scalar
                && scalar.plain()
                && scalar.text().equals("<<");
    }

    private void refuseMergeKey(YamlNode key) {
        problems.add(key.place(), Rule.YAML_FEATURE, "the merge key \"<<\" is not supported", "write the values out");
    }

    private void refuseKey(YamlNode key) {
        problems.add(
                key.place(),
                Rule.WRONG_SHAPE,
                "a key must be a text, and this is " + key.kind(),
                "put the key in quotes if it begins with [ or {");
    }

    private void refuseAnchorAndTag(NodeEvent event) {
        if (event.getAnchor() != null) {
            refuse(event, "the anchor \"&" + event.getAnchor() + "\" is not supported", "remove it");
        }
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        if (tag != null) {
            refuse(
                    event,
                    "the tag \"" + tag.replace("tag:yaml.org,2002:", "!!") + "\" is not supported",
                    "remove it; every value is taken as it is written");
        }
    }

    private void refuse(Event event, String message, String help) {
        problems.add(place(event), Rule.YAML_FEATURE, message, help);
    }

    private Place place(Event event) {
        return YamlSyntax.place(source, event.getStartMark(), lengthOf(event));
    }

    /** Collections and texts of several lines are underlined at their first character only. */
    private static int lengthOf(Event event) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        boolean oneLine = event instanceof ScalarEvent && start.getLine() == end.getLine();
        return oneLine ? Math.max(1, end.getColumn() - start.getColumn()) : 1;
    }

    /** Thrown where the nesting goes beyond anything that a catalog needs. */
    static final class TooDeepException extends MarkedYAMLException {

        private static final long serialVersionUID = 1L;

        TooDeepException(Mark mark) {
            super(null, null, TOO_DEEP, mark);
        }
    }
}
