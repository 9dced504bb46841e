package golden;

import dev.codebook.CatalogGenerated;
import java.lang.Deprecated;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The codes of the catalog {@code hostile} as compile-time constants, usable in {@code case} labels and in
 * annotations: a code that is one number is an {@code int}, any other a {@code String}.
 *
 * @see HostileCode
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog hostile"
)
public final class HostileCodes {
    /** {@code *}: "; static &#123; System.exit(1); &#125; ". */
    public static final String UNRECOGNIZED = "*";

    /** {@code A1}: &#42;/ int evil; /&#42;. */
    public static final String END_OF_COMMENT = "A1";

    /** {@code A2}: &#92;u002a&#92;u002f int evil; &#92;u002f&#92;u002a. */
    public static final String UNICODE_ESCAPE = "A2";

    /** {@code A3}: $L $S $T $$ $&gt; $&lt; $[ $] $Z $W $&#123;x&#125; %s %n &#123;0&#125; #&#123;x&#125;. */
    public static final String TEMPLATES = "A3";

    /**
     * {@code A4}: &lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &amp;amp; &amp;#42;&amp;#47; &lt;img src=x
     * onerror=y&gt;.
     *
     * @since 1 &#42;/ &#64;Deprecated
     * @deprecated &lt;/div&gt; &#42;/ &#64;author nobody
     */
    @Deprecated
    public static final String HTML = "A4";

    /**
     * Another name for {@link #HTML}.
     *
     * @deprecated &lt;b&gt; &#42;/ &#123;&#64;link
     */
    @Deprecated
    public static final String HTML_OLD = "A4";

    /** {@code A5}: one two  three tab&#65533;feed&#65533;. */
    public static final String LINES = "A5";

    /** {@code A6}: &#8238; &#125; /&#42; txet sdrawkcab &#8294;&#8297;&#8236;&#8203;&#65279;. */
    public static final String DIRECTIONS = "A6";

    /** {@code A7}: Z&#252;rich, &#917;&#955;&#955;&#951;&#957;&#953;&#954;&#940;, &#26085;&#26412;, &#128236;. */
    public static final String SCRIPTS = "A7";

    /** <code>A"'&#92;</code>: """' &#92;" &#92;&#92;. */
    public static final String QUOTES = "A\"'\\";

    /** <code>&#92;u002a/&#123;&#64;link&#125;&lt;b&gt;&amp;$L#;//</code>: A code that is a comment's end. */
    public static final String PUNCTUATION = "\\u002a/{@link}<b>&$L#;//";

    private HostileCodes() {
    }
}
