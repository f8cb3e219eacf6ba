package org.kuanggui.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The library answers alike from the class path")
class JarsTest {
    private static final List<String> FROM_THE_CLASS_PATH = Fork.here().main(Judge.class);

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
}
