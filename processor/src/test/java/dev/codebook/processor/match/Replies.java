package dev.codebook.processor.match;

import dev.codebook.processor.match.NaiveMatching.Reply;
import dev.codebook.processor.model.Condition;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.Input;
import dev.codebook.smtp.SmtpCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Replies to the random catalogs. */
public final class Replies {

    private static final List<Input> UNIVERSE = NaiveMatching.universe("smtp");

    /** Stands in no fragment, so that fragments joined by it make no other. */
    private static final String JOINT = "|";

    private Replies() {}

    /** For each code of an entry and each way to fulfil what it asks, the replies that fulfil this and nothing more. */
    static List<Reply> witnesses(Entry entry) {
        List<Reply> replies = new ArrayList<>();
        Condition condition = entry.condition();
        for (Input input : inputs(entry)) {
            for (String text : texts(condition)) {
                for (String host : orNone(condition.hosts())) {
                    for (String command : orNone(condition.commands())) {
                        replies.add(new Reply(
                                input,
                                text,
                                host == null ? null : host.replace("*", "fresh"),
                                command == null ? null : SmtpCommand.valueOf(command)));
                    }
                }
            }
        }
        return replies;
    }

    private static List<Input> inputs(Entry entry) {
        List<String> codes = entry.plainCodes().stream().map(Code::text).toList();
        return UNIVERSE.stream()
                .filter(input -> codes.stream().anyMatch(code -> NaiveMatching.matches(code, input)))
                .toList();
    }

    private static List<String> texts(Condition condition) {
        String all =
                String.join(JOINT, condition.all().stream().map(Located::value).toList());
        return condition.any().isEmpty()
                ? List.of(all)
                : condition.any().stream()
                        .map(fragment -> all + JOINT + fragment.value())
                        .toList();
    }

    private static List<String> orNone(List<Located<String>> asked) {
        List<String> values = new ArrayList<>(asked.stream().map(Located::value).toList());
        if (values.isEmpty()) {
            values.add(null);
        }
        return values;
    }

    /** Replies that fulfil more than one way, or a way in part. */
    public static Stream<Reply> random(Random random) {
        return Stream.generate(() -> new Reply(
                UNIVERSE.get(random.nextInt(UNIVERSE.size())),
                text(random),
                Catalogs.pick(random, null, "mx.a.com", "mx.b.a.com", "q.B.A.com", "q.a.com", "a.com", "q.org"),
                random.nextBoolean() ? null : SmtpCommand.values()[random.nextInt(SmtpCommand.values().length)]));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(Catalogs.fragment(random))
                    .append(Catalogs.pick(random, JOINT, JOINT, JOINT, "", "", "", "@", "@x|"));
        }
        return text.toString();
    }
}
