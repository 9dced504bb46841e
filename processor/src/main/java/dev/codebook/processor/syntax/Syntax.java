package dev.codebook.processor.syntax;

import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Place;
import java.util.Locale;

/** How the codes of a catalog are written, read and ranked. */
public enum Syntax {
    /** Reply codes and enhanced status codes of SMTP. */
    SMTP {
        @Override
        public Outcome<Code> parse(String text, Place place) {
            return SmtpCodeReader.read(text, place);
        }
    },
    /** Whole numbers, as in HTTP, FTP and SIP. */
    NUMBER {
        @Override
        public Outcome<Code> parse(String text, Place place) {
            return NumberCodeReader.read(text, place);
        }
    },
    /** Words, as SQLSTATE and company codes are. */
    TEXT {
        @Override
        public Outcome<Code> parse(String text, Place place) {
            return TextCodeReader.read(text, place);
        }
    };

    /** The root's code, in every syntax. */
    public static final String ROOT = "*";

    /** Reads a code as it is written in a catalog. */
    public abstract Outcome<Code> parse(String text, Place place);

    /** A code of this syntax, for advice. */
    public String example() {
        return this == TEXT ? "ACME-17" : "550";
    }

    /** The name in a catalog. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
