package org.kuanggui.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The library answers alike from the class path")
class JarsTest {
    private static final List<String> FROM_THE_CLASS_PATH = Fork.here().main(Judge.class);

    /** As docs/how-to/embed-in-spring-boot.md names them. */
    private static final List<String> PROMISED = List.of("org.kuanggui.core", "org.kuanggui.rules");

    @Test
    @DisplayName("where it judges what the quickstart ships")
    void judges() {
        assertThat(FROM_THE_CLASS_PATH).hasSize(1);
        assertThat(FROM_THE_CLASS_PATH.get(0)).matches("(2[5-9]|[3-9]\\d) [0-9a-f]{64}");
        Figures.leave("jars, documents and hash", FROM_THE_CLASS_PATH.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fat", "nested"})
    @DisplayName("and from one jar with everything, be it poured together or jars within a jar")
    void fromOneJar(String kind) {
        Path jar = Path.of(System.getProperty("kuanggui.jar") + "-" + kind + ".jar");
        assertThat(Fork.here().jar(jar)).isEqualTo(FROM_THE_CLASS_PATH);
    }

    @Test
    @DisplayName("and from the module path, by the names that its modules are promised")
    void fromTheModulePath(@TempDir Path folder) throws IOException {
        Path jar = Path.of(System.getProperty("kuanggui.jar") + ".jar");
        Files.copy(jar, folder.resolve(jar.getFileName()));
        unpackLibraries(Path.of(System.getProperty("kuanggui.jar") + "-nested.jar"), folder);

        assertThat(Fork.here().module(Judge.class, "kuanggui.proof.isolation", PROMISED, folder))
                .isEqualTo(FROM_THE_CLASS_PATH);
    }

    private static void unpackLibraries(Path nested, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(nested.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().matches("BOOT-INF/lib/[^/]+\\.jar")) {
                    try (InputStream library = zip.getInputStream(entry)) {
                        Files.copy(library, folder.resolve(entry.getName().substring("BOOT-INF/lib/".length())));
                    }
                }
            }
        }
    }
}
