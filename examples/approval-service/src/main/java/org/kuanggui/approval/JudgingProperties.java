package org.kuanggui.approval;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * By what the service judges.
 *
 * @param readings a choice for each reading that is not to be the default
 * @param layers a folder of layers with its {@code layers.json}; null for none
 */
@ConfigurationProperties("kuanggui.judging")
record JudgingProperties(
        Map<String, String> readings, @Nullable Path layers) {
    JudgingProperties(@Nullable Map<String, String> readings, @Nullable Path layers) {
        this.readings = readings == null ? Map.of() : Map.copyOf(readings);
        this.layers = layers;
    }
}
