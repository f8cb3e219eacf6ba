package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option that brings layers. */
class LayersTest {
    private static final Path ON_RED_LINE = Run.shipped("made-up-red-line");

    @Test
    void withoutLayersWhatIsStatedHolds() {
        assertThat(Run.of("--lang=en", ON_RED_LINE).out()).contains("? undetermined");
    }

    @Test
    void withLayersTheyDecide() throws URISyntaxException {
        Run run = Run.of("--lang=en", "--layers", shipped(), ON_RED_LINE);

        assertThat(run.out()).contains("✗ does not conform", "4.1-ecological-red-line", "overlap: ");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
    }

    @Test
    void aFolderWithoutListIsAFaultOfTheCommandLine(@TempDir Path folder) {
        Run run = Run.of("--layers", folder, ON_RED_LINE);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--layers", "layers.json");
    }

    @Test
    void featuresThatWereLeftOutAreTold(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("layers.json"), """
                {"layers": [{"theme": "CULTIVATED_LAND", "file": "fields.geojson", "version": "1", "date": "2024-06-30"}]}
                """, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("fields.geojson"), """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": null}]}
                """, StandardCharsets.UTF_8);

        Run run = Run.of("--lang=en", "--layers", folder, ON_RED_LINE);

        assertThat(run.err()).contains("cultivated land: faulty features left out", "incomplete: 1", "/features/0");
        assertThat(run.out()).contains("? undetermined");
    }

    private static Path shipped() throws URISyntaxException {
        Path manifest = Path.of(Objects.requireNonNull(Run.class.getResource("layers/layers.json"))
                .toURI());
        return Objects.requireNonNull(manifest.getParent());
    }
}
