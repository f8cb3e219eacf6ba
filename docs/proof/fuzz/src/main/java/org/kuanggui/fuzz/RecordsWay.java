package org.kuanggui.fuzz;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Document;
import org.kuanggui.area.Area;
import org.kuanggui.fact.InvalidInputException;

/** Documents built in Java of parts that are odd, and missing where they must not be. */
final class RecordsWay implements Way {
    @Override
    public void take(byte[] input) {
        Draw draw = new Draw(input);
        Class<?> type = draw.of(List.copyOf(Contract.KINDS.values()));
        built(type, draw).ifPresent(document -> Judging.check((Document) document, Judging.PLAIN));
    }

    /** A record of drawn components; empty where it is refused. */
    private static Optional<Object> built(Class<?> type, Draw draw) {
        Object[] components = Arrays.stream(type.getRecordComponents())
                .map(component -> component(component, draw))
                .toArray();
        try {
            return Optional.of(type.getDeclaredConstructors()[0].newInstance(components));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidInputException refused) {
                Expect.refusal(refused);
                return Optional.empty();
            }
            throw new AssertionError("built of " + Arrays.toString(components), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot build " + type, e);
        }
    }

    private static @Nullable Object component(RecordComponent component, Draw draw) {
        Class<?> type = component.getType();
        int chosen = draw.below(32);
        if (!type.isPrimitive() && (chosen == 31 || (chosen < 16 && !Contract.isRequired(component)))) {
            return null;
        }
        if (type != List.class) {
            return value(type, draw);
        }
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = draw.below(5); i > 0; i--) {
            items.add(draw.below(32) == 31 ? null : value(Contract.item(component.getGenericType()), draw));
        }
        return items;
    }

    private static @Nullable Object value(Class<?> type, Draw draw) {
        if (type.isEnum()) {
            return draw.of(type.getEnumConstants());
        }
        if (type == String.class) {
            return draw.text();
        }
        if (type == BigDecimal.class) {
            return draw.decimal();
        }
        if (type == LocalDate.class) {
            return draw.day();
        }
        if (type == Area.class) {
            return Expect.read(() -> Area.ofPolygons(new OddShapes(draw).polygons()))
                    .orElse(null);
        }
        if (type == boolean.class) {
            return draw.yes();
        }
        if (type == int.class || type == Integer.class) {
            return draw.below(4) == 3 ? draw.below(65_536) - 30_000 : 2020 + draw.below(8);
        }
        return built(type, draw).orElse(null);
    }
}
