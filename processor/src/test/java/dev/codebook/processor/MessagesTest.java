package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.AnnotationRulesTest.Shows;
import dev.codebook.processor.problem.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exceptions with a message are made by their factories, and give back what they were made with. */
class MessagesTest {

    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();
    private URLClassLoader loader;

    @BeforeEach
    void inACountryThatWritesNumbersOtherwise() throws Exception {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        Javac project = new GoldenCase(Path.of("src/test/resources/golden/messages")).into(new Javac(folder));
        assertEquals("", project.compile("-Xlint:all", "-Werror").log());
        loader = loader(project);
    }

    @AfterEach
    void back() throws Exception {
        Locale.setDefault(before);
        loader.close();
    }

    @Test
    void theFactoryFillsTheParametersIn() throws Exception {
        Exception thrown = make("TenantOverLimit", "t1", 12_500);
        assertEquals("Tenant t1 exceeded 12500 messages", thrown.getMessage());
        assertEquals("t1", get(thrown, "tenant"));
        assertEquals(12_500, get(thrown, "limit"));
        assertEquals("TENANT_OVER_LIMIT", String.valueOf(get(thrown, "code")));
        assertEquals("ACME-1001", get(thrown, "text"));
        assertNull(thrown.getCause());
    }

    @Test
    void aBlankDescriptionOfAParameterIsNone() {
        Javac.Result result = new Javac(folder.resolve("blank"))
                .with(
                        "consumer/package-info.java",
                        "/** A shop. */ @dev.codebook.CodeCatalog(\"shop.yaml\") package consumer;")
                .with("consumer/shop.yaml", """
                        catalog: shop
                        syntax: text
                        entries:
                          UNKNOWN: { code: "*", title: Unknown }
                          SOLD_OUT:
                            code: A1
                            title: Sold out
                            message: "{a} is sold out"
                            parameters: { a: " " }
                            exception: true
                        """)
                .compile("-Xdoclint:all,-missing/protected");
        assertEquals("", result.log());
    }

    @Test
    void everyTypeIsWrittenPlainly() throws Exception {
        Exception thrown = make(
                "PaymentLate",
                new BigDecimal("1E+6"),
                LocalDate.of(2024, 2, 29),
                90L,
                URI.create("https://example.com/a%20b"),
                Duration.ofMinutes(90));
        assertEquals(
                "1000000 due on 2024-02-29 ({90}, see https://example.com/a%20b); reminded PT1H30M ago: 1000000",
                thrown.getMessage());
        assertEquals(LocalDate.of(2024, 2, 29), get(thrown, "dueDay"));
    }

    @Test
    void numbersThatMeetAreNotAdded() throws Exception {
        assertEquals("12", make("Balance", 1, 2L).getMessage());
    }

    @Test
    void nothingIsLostForLackOfAValue() throws Exception {
        assertEquals(
                "Tenant null exceeded 0 messages",
                make("TenantOverLimit", null, 0).getMessage());
        assertEquals(
                "null due on null ({0}, see null); reminded null ago: null",
                make("PaymentLate", null, null, 0L, null, null).getMessage());
    }

    @Test
    void theCauseIsKept() throws Exception {
        Exception cause = new IllegalStateException("why");
        assertSame(cause, make("TenantOverLimit", "t1", 1, cause).getCause());
        assertSame(cause, make("DiskFull", cause).getCause());
    }

    @Test
    void aMessageWithoutParametersHasAFactoryToo() throws Exception {
        assertEquals("The disk is full: 100 % of \"it\"", make("DiskFull").getMessage());
        assertInstanceOf(type("Quota"), make("DiskFull"));
    }

    @Test
    void aDiagnosisGivesTheNearestExceptionThatNeedsNoParameters() throws Exception {
        Object diagnosis = code("diagnose", "ACME-1001 Tenant t1");
        Exception thrown = (Exception) get(diagnosis, "toException");
        assertSame(type("Quota"), thrown.getClass());
        assertEquals("TENANT_OVER_LIMIT", String.valueOf(get(thrown, "code")));
        assertEquals("TENANT_OVER_LIMIT (ACME-1001): ACME-1001 Tenant t1", thrown.getMessage());
        Object full = code("diagnose", "ACME-1002");
        assertSame(type("DiskFull"), get(full, "toException").getClass());
    }

    @Test
    void theConstantShowsTheNamesOfTheParameters() throws Exception {
        assertEquals("Tenant {tenant} exceeded {limit} messages", message("TENANT_OVER_LIMIT"));
        assertEquals("Nobody knows {yet}", message("UNKNOWN"));
        assertEquals("", message("LOST"));
    }

    @Test
    void survivesSerialization() throws Exception {
        Exception thrown = make("TenantOverLimit", "t1", 500, new IllegalStateException("why"));
        Exception read = copy(thrown);
        assertSame(thrown.getClass(), read.getClass());
        assertEquals(thrown.getMessage(), read.getMessage());
        for (String part : List.of("tenant", "limit", "diagnosis", "code", "text")) {
            assertEquals(get(thrown, part), get(read, part), part);
        }
        assertEquals("why", read.getCause().getMessage());
    }

    @Test
    void anOverrideReplacesTheMessage() throws Exception {
        Javac project = base("""
                catalog: child
                extends: base.yaml
                overrides:
                  FULL: { message: "Only {left:int} left", because: We know. }
                """);
        assertEquals("", project.compile("-Xlint:all", "-Werror").log());
        String source = Javac.read(project.generated().resolve("consumer/ChildException.java"));
        assertTrue(source.contains("of(int left)"), source);
    }

    @Test
    @Shows(Rule.REDUNDANT_OVERRIDE)
    void anOverrideMustChangeTheMessage() {
        Javac.Result result = base("""
                        catalog: child
                        extends: base.yaml
                        overrides:
                          FULL: { message: "Full of {what}", because: We know. }
                        """).compile();
        assertEquals(1, result.errorsAndWarnings().size(), result.log());
        assertTrue(result.errorsAndWarnings().get(0).contains("FULL changes nothing"), result.log());
    }

    @Test
    @Shows(Rule.EXCEPTION_BASE)
    void aBaseThatUsesTheNameOfAParameterOtherwiseIsAProblem() {
        Javac.Result result = base("""
                        catalog: child
                        extends: base.yaml
                        """)
                .with("consumer/Fault.java", """
                        package consumer;
                        public class Fault extends RuntimeException {
                            private static final long serialVersionUID = 1L;
                            public Fault(String message) { super(message); }
                            public final String what() { return ""; }
                        }
                        """)
                .with(
                        "consumer/package-info.java",
                        "@dev.codebook.CodeCatalog(value = \"child.yaml\", exceptionBase = Fault.class) package consumer;")
                .compile();
        assertEquals(1, result.errors().size(), result.log());
        assertTrue(
                result.errors().get(0).startsWith("consumer.Fault has a method what(), which ChildException"),
                result.log());
    }

    /** The codes of replies are what stands first in them; conditions of other entries see no parameter's value. */
    @Test
    void aMailCatalogThrowsItsOwnEntries() throws Exception {
        Javac project = new Javac(folder.resolve("mail"))
                .with("consumer/package-info.java", "@dev.codebook.CodeCatalog(\"mail.yaml\") package consumer;")
                .with("consumer/mail.yaml", """
                        catalog: mail
                        syntax: smtp
                        entries:
                          ANYTHING: { code: "*", title: Anything }
                          FULL: { code: [550, 550 5.7.901, 5.7.901], text: quota, title: Full }
                          PAIR: { code: 550 5.7.901, title: Pair, message: "{why}", exception: true }
                          ENHANCED: { code: 5.7.901, title: Enhanced, message: "{why}", exception: true }
                          REPLY: { code: 550, title: Reply, message: "{why}", exception: true }
                        """);
        assertEquals("", project.compile("-Xlint:all", "-Werror").log());
        try (URLClassLoader classes = loader(project)) {
            for (String name : List.of("Pair", "Enhanced", "Reply")) {
                Object thrown = classes.loadClass("consumer.MailException$" + name)
                        .getMethod("of", String.class)
                        .invoke(null, "over quota");
                assertEquals(name.toUpperCase(Locale.ROOT), String.valueOf(get(thrown, "code")));
            }
        }
    }

    private static URLClassLoader loader(Javac project) throws Exception {
        URL[] classes = {project.classes().toUri().toURL()};
        return new URLClassLoader(classes, MessagesTest.class.getClassLoader());
    }

    private Javac base(String child) {
        return new Javac(folder.resolve("base"))
                .with("consumer/package-info.java", "@dev.codebook.CodeCatalog(\"child.yaml\") package consumer;")
                .with("consumer/child.yaml", child)
                .with("consumer/base.yaml", """
                        catalog: base
                        syntax: text
                        entries:
                          ANYTHING: { code: "*", title: Anything }
                          FULL: { code: full, title: Full, message: "Full of {what}", exception: true }
                        """);
    }

    private Class<?> type(String exception) throws Exception {
        return loader.loadClass("golden.AcmeException$" + exception);
    }

    private Exception make(String exception, Object... arguments) throws Exception {
        return (Exception) Arrays.stream(type(exception).getMethods())
                .filter(method -> method.getName().equals("of")
                        && method.getDeclaringClass().getSimpleName().equals(exception))
                .filter(method -> method.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow()
                .invoke(null, arguments);
    }

    private Object code(String method, String text) throws Exception {
        return loader.loadClass("golden.AcmeCode")
                .getMethod(method, String.class)
                .invoke(null, text);
    }

    private Object message(String constant) throws Exception {
        return get(loader.loadClass("golden.AcmeCode").getField(constant).get(null), "message");
    }

    private static Object get(Object owner, String method) throws Exception {
        return owner.getClass().getMethod(method).invoke(owner);
    }

    private Exception copy(Exception thrown) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
            output.writeObject(thrown);
        }
        try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
                return Class.forName(type.getName(), false, loader);
            }
        }) {
            return (Exception) input.readObject();
        }
    }
}
