package org.kuanggui.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.kuanggui.json.ScenarioReader;
import org.kuanggui.scenario.Scenario;

/** Scenarios in YAML, as bytes. A text is read as its bytes are. */
final class YamlWay implements Way {
    @Override
    public void take(byte[] input) {
        Optional<Scenario> read = Expect.read(() -> ScenarioReader.readYaml(input));
        String text = new String(input, StandardCharsets.UTF_8);
        if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), input)) {
            Expect.same(read, Expect.read(() -> ScenarioReader.readYaml(text)), "what a text gives");
        }
        read.ifPresent(ScenarioWay::check);
    }
}
