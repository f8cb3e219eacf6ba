package org.kuanggui.fuzz;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.Unit;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/** The contract's fields and constants, as the model has them. */
final class Contract {
    /** The documents' records, by their kind. */
    static final Map<String, Class<?>> KINDS = kinds();

    private Contract() {}

    private static Map<String, Class<?>> kinds() {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        kinds.put("mining", MiningApplication.class);
        kinds.put("exploration", ExplorationApplication.class);
        kinds.put("mine", Mine.class);
        kinds.put("ledger", Ledger.class);
        return kinds;
    }

    /** What a list holds; the type itself where it is no list. */
    static Class<?> item(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Whether a document has to state it: what may be unknown has a word for that, or may be null. */
    static boolean isRequired(RecordComponent component) {
        return !isNullable(component)
                && component.getType() != boolean.class
                && Arrays.stream(component.getType().getFields())
                        .noneMatch(field -> field.getName().equals("UNKNOWN"));
    }

    /** Every name of a field and every word that a field may have. */
    static Set<String> words() {
        Set<String> words = new LinkedHashSet<>(KINDS.keySet());
        words.add("kind");
        Set<Class<?>> seen = new LinkedHashSet<>();
        KINDS.values().forEach(kind -> add(kind, words, seen));
        Stream.of("geometry", "corners", "type", "coordinates", "Polygon", "MultiPolygon")
                .forEach(words::add);
        Stream.of("FeatureCollection", "Feature", "features", "properties", "crs", "id", "holder")
                .forEach(words::add);
        Stream.of("blockKind", "layers", "theme", "file", "version", "date", "coordinateSystem")
                .forEach(words::add);
        Stream.of("completeFor", "toleranceM2", "EPSG:4490", "EPSG:4523", "name")
                .forEach(words::add);
        Arrays.stream(Theme.values()).map(Theme::name).forEach(words::add);
        words.addAll(Mineral.names().keySet());
        words.addAll(Unit.names().keySet());
        return words;
    }

    private static void add(Class<?> type, Set<String> words, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .forEach(words::add);
        } else if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                words.add(component.getName());
                add(item(component.getGenericType()), words, seen);
            }
        }
    }
}
