package org.kuanggui.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What axe-core says of a page.
 *
 * @param violations rules that are broken, with the places
 * @param passes rules that hold
 */
record Accessibility(List<String> violations, List<String> passes) {
    private static final String AXE = axe();

    static Accessibility of(Tab tab) {
        tab.evaluate(AXE + ";0");
        JsonNode found = tab.evaluate("axe.run().then(found => ({"
                + "violations: found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', ')),"
                + "passes: found.passes.map(p => p.id)}))");
        return new Accessibility(texts(found.get("violations")), texts(found.get("passes")));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }

    private static String axe() {
        try (InputStream axe = Objects.requireNonNull(Accessibility.class.getResourceAsStream("/axe.min.js"))) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
