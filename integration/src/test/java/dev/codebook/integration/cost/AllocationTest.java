package dev.codebook.integration.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.integration.shipped.grpc.GrpcCode;
import dev.codebook.integration.shipped.http.HttpCode;
import dev.codebook.integration.shipped.sqlstate.SqlStateCode;
import dev.codebook.integration.smtp.SmtpCode;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The guard that nobody pays per message: what must make nothing, or one object, does so in all shipped catalogs. A getter is
 * under it as soon as it is generated.
 */
class AllocationTest {

    private static final int LARGEST_DIAGNOSIS = 64;
    private static final String TEXT = "550 5.1.1 The email account that you tried to reach does not exist.";

    /** Those that make something by their nature: lists of what matched, exceptions, texts put together. */
    private static final Set<String> MAKERS =
            Set.of("because", "toException", "reply", "word", "writtenAt", "toString", "describeConstable");

    @TestFactory
    Stream<DynamicTest> makesNothing() {
        Map<String, Callable<?>> smtp = Map.of(
                "find(int)", () -> SmtpCode.find(550),
                "find(int) of none", () -> SmtpCode.find(599),
                "find(reply code)", () -> SmtpCode.find("550"),
                "find(enhanced code)", () -> SmtpCode.find("x.1.1"),
                "find(pair)", () -> SmtpCode.find("550 5.1.1"),
                "find(code) of none", () -> SmtpCode.find("550 5.9.9"),
                "diagnose(int)", () -> SmtpCode.diagnose(550),
                "diagnose(int) of none", () -> SmtpCode.diagnose(599),
                "diagnose(int, String)", () -> SmtpCode.diagnose(550, "5.1.1"),
                "diagnose(int, String) of none", () -> SmtpCode.diagnose(550, "5.9.99"));
        Map<String, Callable<?>> providers = Map.of(
                "find(int)", () -> dev.codebook.integration.providers.SmtpCode.find(550),
                "find(code)", () -> dev.codebook.integration.providers.SmtpCode.find("550 5.7.26"),
                "diagnose(int)", () -> dev.codebook.integration.providers.SmtpCode.diagnose(550),
                "diagnose(int, String)", () -> dev.codebook.integration.providers.SmtpCode.diagnose(550, "5.7.26"));
        Map<String, Callable<?>> http = Map.of(
                "find(int)", () -> HttpCode.find(404),
                "find(int) of none", () -> HttpCode.find(1_000_000),
                "find(code)", () -> HttpCode.find("404"),
                "diagnose(int)", () -> HttpCode.diagnose(404),
                "diagnose(int) of none", () -> HttpCode.diagnose(499_999));
        Map<String, Callable<?>> sqlState = Map.of(
                "find(code)", () -> SqlStateCode.find("23505"), "find(code) of none", () -> SqlStateCode.find("2350Z"));
        Map<String, Callable<?>> grpc = Map.of(
                "find(int)", () -> GrpcCode.find(14),
                "find(code)", () -> GrpcCode.find("14"),
                "diagnose(int)", () -> GrpcCode.diagnose(14));
        return Stream.of(
                        named("smtp", smtp),
                        named("smtp-providers", providers),
                        named("http", http),
                        named("sqlstate", sqlState),
                        named("grpc", grpc),
                        getters(SmtpCode.MAILBOX_UNAVAILABLE),
                        getters(SmtpCode.diagnose(TEXT)),
                        getters(dev.codebook.integration.providers.SmtpCode.MAILBOX_UNAVAILABLE),
                        getters(dev.codebook.integration.providers.SmtpCode.diagnose(TEXT)),
                        getters(HttpCode.find(404).orElseThrow()),
                        getters(HttpCode.diagnose("HTTP/1.1 404 Not Found")),
                        getters(SqlStateCode.find("23505").orElseThrow()),
                        getters(SqlStateCode.diagnose("23505: duplicate key")),
                        getters(GrpcCode.find(14).orElseThrow()),
                        getters(GrpcCode.diagnose(14)))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> named(String catalog, Map<String, Callable<?>> questions) {
        return questions.entrySet().stream()
                .map(question -> makesNothing(catalog + ": " + question.getKey(), question.getValue()));
    }

    private static DynamicTest makesNothing(String name, Callable<?> question) {
        return DynamicTest.dynamicTest(name, () -> assertEquals(0, Allocation.of(question)));
    }

    /** All public methods of a generated type that take nothing, but for those that make something. */
    private static Stream<DynamicTest> getters(Object asked) {
        return Arrays.stream(asked.getClass().getMethods())
                .filter(method -> method.getDeclaringClass() == asked.getClass())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !MAKERS.contains(method.getName()))
                .map(method -> makesNothing(asked.getClass().getName() + "." + method.getName(), call(method, asked)));
    }

    /** By a handle that drops the result, which would be boxed if it is a number. */
    private static Callable<?> call(Method getter, Object asked) {
        MethodHandle handle;
        try {
            handle = MethodHandles.publicLookup()
                    .unreflect(getter)
                    .asType(MethodType.methodType(void.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return () -> {
            try {
                handle.invokeExact(asked);
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
            return null;
        };
    }

    /** A text of any length: only the diagnosis itself is made. */
    @TestFactory
    Stream<DynamicTest> makesOneSmallObjectOfAText() {
        String unknown = "599 5.9.99 " + "what is this? ".repeat(100);
        String wrapped = "host mx.example.org[192.0.2.1] said: " + TEXT + " (in reply to RCPT TO command)";
        return Stream.of(
                        Stream.of(TEXT, unknown, wrapped)
                                .flatMap(text -> Stream.<Callable<?>>of(
                                        () -> SmtpCode.diagnose(text),
                                        () -> dev.codebook.integration.providers.SmtpCode.diagnose(text))),
                        Stream.of("HTTP/1.1 404 Not Found", "no number " + unknown.substring(11))
                                .<Callable<?>>map(text -> () -> HttpCode.diagnose(text)),
                        Stream.of("23505", "23505: duplicate key", "  2350Z, " + unknown, "")
                                .<Callable<?>>map(text -> () -> SqlStateCode.diagnose(text)),
                        Stream.<Callable<?>>of(() -> GrpcCode.diagnose("14 UNAVAILABLE")))
                .flatMap(diagnoses -> diagnoses)
                .map(diagnose -> DynamicTest.dynamicTest(name(diagnose), () -> {
                    long bytes = Allocation.of(diagnose);
                    assertTrue(bytes > 0 && bytes <= LARGEST_DIAGNOSIS, () -> bytes + " bytes");
                }));
    }

    private static String name(Callable<?> diagnose) {
        try {
            Object diagnosis = diagnose.call();
            return diagnosis.getClass().getName() + ": " + diagnosis;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
