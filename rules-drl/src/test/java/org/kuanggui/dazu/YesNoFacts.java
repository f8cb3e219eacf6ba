package org.kuanggui.dazu;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Application;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Mine;

/**
 * Every yes-or-no fact of an application or a mine, wherever it stands in its parts, and subjects that differ in one.
 */
final class YesNoFacts {
    private static final Set<Package> PACKAGES = Set.of(Application.class.getPackage(), Mine.class.getPackage());

    private YesNoFacts() {}

    /** Places of all yes-or-no facts, {@code /site/inEcologicalRedLine}. */
    static List<String> of(Object subject) {
        List<String> places = new ArrayList<>();
        collect(subject, "", places);
        return places;
    }

    static Truth at(Object subject, String place) {
        Object value = subject;
        for (String name : names(place)) {
            value = value instanceof List<?> list ? list.get(Integer.parseInt(name)) : component((Record) value, name);
        }
        return (Truth) value;
    }

    /** The subject with one fact changed; empty where that would contradict another. */
    @SuppressWarnings("unchecked") // a changed record is of the same class
    static <T> Optional<T> with(T subject, String place, Truth truth) {
        try {
            return Optional.of((T) changed(subject, names(place), truth));
        } catch (InvalidInputException contradiction) {
            return Optional.empty();
        }
    }

    private static void collect(@Nullable Object part, String place, List<String> places) {
        if (part instanceof Truth) {
            places.add(place);
        } else if (part instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), place + "/" + i, places);
            }
        } else if (part instanceof Record record
                && PACKAGES.contains(part.getClass().getPackage())) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(component(record, component.getName()), place + "/" + component.getName(), places);
            }
        }
    }

    private static Object changed(Object part, List<String> names, Truth truth) {
        if (names.isEmpty()) {
            return truth;
        }
        if (part instanceof List<?> list) {
            List<Object> elements = new ArrayList<>(list);
            int number = Integer.parseInt(names.get(0));
            elements.set(number, changed(elements.get(number), names.subList(1, names.size()), truth));
            return elements;
        }
        return changed((Record) part, names, truth);
    }

    private static Record changed(Record part, List<String> names, Truth truth) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Object value = component(part, components[i].getName());
            boolean onTheWay = components[i].getName().equals(names.get(0));
            values[i] = onTheWay ? changed(value, names.subList(1, names.size()), truth) : value;
        }
        return construct(part.getClass(), components, values);
    }

    private static Record construct(Class<? extends Record> type, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof InvalidInputException invalid) {
                throw invalid;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("NullAway") // a component may be null, and is handed on as it is
    private static Object component(Record part, String name) {
        try {
            return part.getClass().getMethod(name).invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> names(String place) {
        return List.of(place.substring(1).split("/"));
    }
}
