package org.kuanggui.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A finding as it is written.
 *
 * @param key what no other finding of its evaluation has: {@code 5.3.2-annual-report[2024]}, {@code 4-minimum-scale}
 * @param fields what it says, each as JSON, in the contract's order
 */
public record RecordedFinding(String key, Map<String, String> fields) {

    public RecordedFinding {
        Objects.requireNonNull(key, "key");
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
