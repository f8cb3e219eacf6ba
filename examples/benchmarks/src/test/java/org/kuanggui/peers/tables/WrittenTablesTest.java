package org.kuanggui.peers.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The tables")
class WrittenTablesTest {
    static Set<Path> files() {
        return WriteTables.FILES.keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("stand in the files as they are; WriteTables renews them")
    void filesAreCurrent(Path file) throws IOException {
        assertThat(file).content().isEqualTo(WriteTables.FILES.get(file));
        assertThat(Files.readString(file)).doesNotContain("\r");
    }
}
