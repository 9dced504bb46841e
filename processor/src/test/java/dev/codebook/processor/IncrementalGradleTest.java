package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Gradle asks of an isolating processor: each file that it writes has exactly one originating element, the annotated
 * one; and it writes none anew. What it reads besides are files that the build declares.
 */
class IncrementalGradleTest {

    private static final String SHOP = """
            catalog: shop
            syntax: text
            entries:
              ANYTHING: { code: "*", title: Anything, exception: true }
            """;

    /** By each file that was written, the elements that it comes from. */
    private final Set<String> written = new TreeSet<>();

    @Test
    void everyFileComesFromOneElement(@TempDir Path folder) {
        Javac.Result result = new Javac(folder)
                .with("one/package-info.java", "@dev.codebook.CodeCatalog(\"/shop.yaml\") package one;")
                .with("two/Two.java", "package two; @dev.codebook.CodeCatalog(\"/shop.yaml\") class Two {}")
                .with("shop.yaml", SHOP)
                .compileWith(new Recording());
        assertEquals("", result.log());
        Set<String> expected = new TreeSet<>();
        for (String type : List.of("ShopCode", "ShopCodes", "ShopDiagnosis", "ShopException")) {
            expected.add("one." + type + " from [one]");
            expected.add("two." + type + " from [two.Two]");
        }
        assertEquals(expected, written);
    }

    /** Our processor, with a filer that is watched. */
    private final class Recording extends AbstractProcessor {

        private final CodebookProcessor processor = new CodebookProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            Filer filer = watched(Filer.class, (method, arguments) -> {
                if (method.getName().startsWith("create")) {
                    Object[] origins = (Object[]) arguments[arguments.length - 1];
                    written.add(arguments[0] + " from " + names((Element[]) origins));
                }
                return method.invoke(environment.getFiler(), arguments);
            });
            processor.init(watched(
                    ProcessingEnvironment.class,
                    (method, arguments) ->
                            method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }
    }

    private static List<String> names(Element[] elements) {
        List<String> names = new ArrayList<>();
        for (Element element : elements) {
            names.add(element.toString());
        }
        return names;
    }

    private interface Call {
        Object answer(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T watched(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                IncrementalGradleTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.answer(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
