package dev.codebook.integration.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The American dictionary, with the technical words that the catalogs need and without the British ones that it lets pass. */
final class AmericanEnglish {

    private static final String ARTIFACT = "org.webjars.npm/typo-js";
    private static final Set<String> BRITISH = Set.of("amongst", "towards", "whilst");

    private final Hunspell dictionary = new Hunspell(dictionary());
    private final Set<String> accepted = Set.copyOf(accepted());

    /** Accepted words in small letters may begin a sentence; names need their capitals. */
    boolean knows(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return isOrdinary(word) || accepted.contains(word) || accepted.contains(small);
    }

    /** Whether it needs no place among the accepted words. */
    boolean isOrdinary(String word) {
        return dictionary.spell(word) && !BRITISH.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Technical words and names, in the order of their list. */
    static List<String> accepted() {
        try (InputStream in = resource("/spelling/words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dictionary dictionary() {
        String name = "/META-INF/resources/webjars/typo-js/" + version() + "/dictionaries/en_US/en_US";
        try (InputStream affixes = resource(name + ".aff");
                InputStream words = resource(name + ".dic")) {
            return new Dictionary(new ByteBuffersDirectory(), "spelling", affixes, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("The dictionary " + name + " has another form than Hunspell's", e);
        }
    }

    /** The version is in the path of the dictionary; here it follows the POM by itself. */
    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = resource("/META-INF/maven/" + ARTIFACT + "/pom.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static InputStream resource(String name) {
        return AmericanEnglish.class.getResourceAsStream(name);
    }
}
