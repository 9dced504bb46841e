package dev.codebook.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Rewrites a jar of classes that javac has just compiled, and runs them from it. */
class DynamicCallsTest {

    private static final long TIME = 1_700_000_000_000L;

    @TempDir
    Path directory;

    private Path jar;

    @BeforeEach
    void packSample() throws IOException {
        Path source = directory.resolve("Sample.java");
        Files.copy(getClass().getResourceAsStream("/sample/Sample.java"), source);
        Path classes = Files.createDirectory(directory.resolve("classes"));
        String[] arguments = {"--release", "17", "-d", classes.toString(), source.toString()};
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments));
        Files.writeString(classes.resolve("text.txt"), "text");
        jar = directory.resolve("sample.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                ZipEntry entry =
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/'));
                entry.setTime(TIME);
                zip.putNextEntry(entry);
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
    }

    @Test
    void allDoesWhatItDid() throws Exception {
        List<String> before = told();
        rewrite();
        List<String> after = told();
        assertEquals(before, after);
        assertEquals(29, after.size(), after::toString);
    }

    /** A serializable lambda, and what javac adds to read it back. */
    @Test
    void onlyWhatIsMoreThanALambdaStaysDynamic() throws Exception {
        assertTrue(bootstraps().size() > 60, "the sample has many");
        rewrite();
        assertEquals(List.of("altMetafactory", "altMetafactory"), bootstraps());
    }

    @Test
    void theRestOfTheJarStaysAsItIs() throws Exception {
        List<String> before = names();
        rewrite();
        List<String> after = new ArrayList<>(names());
        assertTrue(after.remove("sample/Sample$Lambdas.class"));
        assertEquals(before, after);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            byte[] text = zip.getInputStream(zip.getEntry("text.txt")).readAllBytes();
            assertEquals("text", new String(text, StandardCharsets.UTF_8));
            assertTrue(zip.stream().allMatch(entry -> entry.getTime() == TIME));
        }
        assertEquals(List.of("classes", "sample.jar", "Sample.java"), directoryNames());
    }

    @Test
    void aJarWithoutDynamicCallsStaysAsItIs() throws Exception {
        rewrite();
        byte[] once = Files.readAllBytes(jar);
        rewrite();
        assertArrayEquals(once, Files.readAllBytes(jar));
    }

    @Test
    void theJarMustBeNamedAndBeThere() {
        assertThrows(IllegalArgumentException.class, () -> DynamicCalls.main(new String[0]));
        String[] missing = {directory.resolve("missing.jar").toString()};
        assertThrows(NoSuchFileException.class, () -> DynamicCalls.main(missing));
    }

    private void rewrite() throws IOException {
        DynamicCalls.main(new String[] {jar.toString()});
    }

    private List<String> told() throws Exception {
        URL[] urls = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            List<?> told = (List<?>)
                    loader.loadClass("sample.Sample").getMethod("told").invoke(null);
            return told.stream().map(String.class::cast).toList();
        }
    }

    private List<String> names() throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private List<String> directoryNames() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .sorted(String.CASE_INSENSITIVE_ORDER)
                    .toList();
        }
    }

    /** The names of the bootstrap methods of all dynamic calls. */
    private List<String> bootstraps() throws IOException {
        List<String> found = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (String name : names()) {
                if (name.endsWith(".class")) {
                    byte[] content = zip.getInputStream(zip.getEntry(name)).readAllBytes();
                    new ClassReader(content).accept(new Bootstraps(found), 0);
                }
            }
        }
        return found;
    }

    private static final class Bootstraps extends ClassVisitor {

        private final List<String> found;

        Bootstraps(List<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
                    found.add(bootstrap.getName());
                }
            };
        }
    }
}
