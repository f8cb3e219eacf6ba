package org.kuanggui.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Nearest;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;

/**
 * A cursor over one object: its fields by name. A name that is asked for is known; when the reading of the part ends,
 * every other field is refused. For one thread.
 */
final class Part {
    private static final Text NOT_IN_THE_CONTRACT = new Text("JSON 约定中没有的字段", "a field that is not in the contract");

    private final String pointer;
    private final JsonNode.Fields fields;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    Part(String pointer, JsonNode.Fields fields, Problems problems) {
        this.pointer = pointer;
        this.fields = fields;
        this.problems = problems;
    }

    /** A field that may be absent; its reads then give {@code null}, or what stands for unknown. */
    Value at(String name) {
        return value(name, false);
    }

    /** A field that has to be there; where it is absent, its reads give the same and refuse it. */
    Value required(String name) {
        return value(name, true);
    }

    /** Every field, where the names are data, in the order of the document. */
    Map<String, Value> all() {
        Map<String, Value> all = new LinkedHashMap<>();
        fields.byName().keySet().forEach(name -> all.put(name, at(name)));
        return all;
    }

    private Value value(String name, boolean required) {
        known.add(name);
        return new Value(JsonPointer.under(pointer, name), fields.byName().get(name), required, problems);
    }

    /**
     * What a constructor builds of the part, which is called in any case, so that it can refuse what it has to.
     *
     * @return {@code null} where it refused; the problems are then noted, but for those that are known already
     */
    <T> @Nullable T build(Supplier<T> constructor) {
        return problems.build(pointer, constructor);
    }

    /**
     * As {@link #build}, for a constructor that takes no {@code null}: it is called only if nothing of the part is
     * refused, and everything required is there.
     */
    <T> @Nullable T buildIfSound(Supplier<T> constructor) {
        return problems.touch(pointer) ? null : build(constructor);
    }

    /** Takes every field as known, where nothing can be said about them. */
    void ignoreRest() {
        known.addAll(fields.byName().keySet());
    }

    /** Refuses every field whose name nobody asked for. */
    void close() {
        for (String name : fields.byName().keySet()) {
            if (!known.contains(name)) {
                problems.add(new Problem(
                        JsonPointer.under(pointer, name),
                        NOT_IN_THE_CONTRACT,
                        Phrases.oneOf(known),
                        Nearest.to(name, known).map(Text::plain).orElse(null)));
            }
        }
    }
}
