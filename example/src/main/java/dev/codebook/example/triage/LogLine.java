package dev.codebook.example.triage;

import dev.codebook.example.triage.Attempt.Ending;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that tells of an attempt, and when that was: a mailer's log line of a known shape, or any other line with a reply in
 * it. What else a program logs under its name and process id, or under the id of an Exim message, is none.
 */
record LogLine(LogTime time, Attempt attempt) {

    private static final Pattern LOGGED_BY_EXIM = Pattern.compile("(?:\\[\\d+\\] )?\\w{6}-\\w{6,11}-\\w{2,4} ");

    static Optional<LogLine> parse(String line) {
        LogTime time = LogTime.parse(line);
        return attempt(line, time).map(attempt -> new LogLine(time, attempt));
    }

    private static Optional<Attempt> attempt(String line, LogTime time) {
        int text = ProgramTag.end(line);
        if (text == ProgramTag.NONE) {
            String rest = line.substring(time.text().length()).strip();
            return LineShape.readAny(rest).or(() -> readPlain(rest));
        }
        String rest = line.substring(text).stripTrailing();
        return ProgramTag.isOfPostfix(line) ? PostfixText.read(rest) : LineShape.readAny(rest);
    }

    private static Optional<Attempt> readPlain(String text) {
        return LOGGED_BY_EXIM.matcher(text).lookingAt()
                ? Optional.empty()
                : Optional.of(Attempt.of(Ending.UNTOLD, text)).filter(Attempt::isAttempt);
    }
}
