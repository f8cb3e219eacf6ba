package org.kuanggui.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two versions of the library in one JVM")
class TwoVersionsTest {
    private static final String PLAN = "org/kuanggui/dazu/plan.json";
    private static final String DOCUMENT = Shipped.documents().get(0);
    static final String BELOW = "\"provision\":\"4-minimum-scale\",\"outcome\":\"VIOLATED\"";

    @Test
    @DisplayName("each give their own answer, in turn and each with the other's class loader about")
    void sideBySide(@TempDir Path folder) throws Exception {
        try (URLClassLoader first = loader(places());
                URLClassLoader second = loader(edited(folder))) {
            UnaryOperator<String> one = judge(first);
            UnaryOperator<String> other = judge(second);
            String ones = one.apply(DOCUMENT);
            String others = other.apply(DOCUMENT);
            assertThat(ones).isEqualTo(new Judge().apply(DOCUMENT)).contains(BELOW);
            assertThat(others).contains("\"version\":\"another\"").doesNotContain(BELOW);
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            try {
                thread.setContextClassLoader(second);
                assertThat(one.apply(DOCUMENT)).isEqualTo(ones);
                assertThat(judge(first).apply(DOCUMENT)).isEqualTo(ones);
                thread.setContextClassLoader(first);
                assertThat(other.apply(DOCUMENT)).isEqualTo(others);
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"17, 1", "25, 0"})
    @DisplayName("are unloaded once nobody has them, though the thread that asked lives on; JDK 17 keeps the last")
    void areUnloaded(int feature, int kept) {
        Jdk jdk = Jdk.with(wanted -> wanted == feature).orElse(null);
        assumeTrue(jdk != null, () -> "no JDK " + feature + " lies beside the running one");
        List<String> printed = Fork.of(Objects.requireNonNull(jdk))
                .with("-XX:SoftRefLRUPolicyMSPerMB=0", "-XX:+UseSerialGC", Fork.FIRST_COMPILER_ALONE)
                .main(Unloading.class);
        assertThat(Integer.parseInt(printed.get(0))).isLessThanOrEqualTo(kept);
        Figures.leave("class loaders kept of " + Unloading.LOADERS + ", JDK " + feature, printed.get(0));
    }

    @SuppressWarnings("unchecked") // Judge is a UnaryOperator<String>, of another loader
    static UnaryOperator<String> judge(ClassLoader loader) throws ReflectiveOperationException {
        return (UnaryOperator<String>) Class.forName(Judge.class.getName(), true, loader)
                .asSubclass(UnaryOperator.class)
                .getDeclaredConstructor()
                .newInstance();
    }

    static URLClassLoader loader(List<Path> places) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path place : places) {
            urls.add(place.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    static List<Path> places() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)).stream()
                .map(Path::of)
                .toList();
    }

    /** The same places, the plan's version and its least scale of building-stone limestone being others. */
    static List<Path> edited(Path folder) throws IOException {
        List<Path> places = new ArrayList<>();
        for (Path place : places()) {
            boolean rules = place.getFileName().toString().matches("kuanggui-rules-drl-[0-9.]+\\.jar");
            places.add(rules ? edited(place, folder) : place);
        }
        return places;
    }

    private static Path edited(Path jar, Path folder) throws IOException {
        Path copy = folder.resolve("another.jar");
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(jar));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] bytes = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(PLAN) ? edited(bytes) : bytes);
                to.closeEntry();
            }
        }
        return copy;
    }

    private static byte[] edited(byte[] plan) {
        return new String(plan, StandardCharsets.UTF_8)
                .replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"another\"")
                .replaceFirst("\"value\": 100,", "\"value\": 90,")
                .getBytes(StandardCharsets.UTF_8);
    }
}
