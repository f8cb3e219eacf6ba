package org.kuanggui.dazu;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kuanggui.application.Application;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Truth;

/** Every yes-or-no fact of an application, wherever it stands in its parts, and applications that differ in one. */
final class YesNoFacts {
    private YesNoFacts() {}

    /** Places of all yes-or-no facts, {@code /site/inEcologicalRedLine}. */
    static List<String> of(Application application) {
        List<String> places = new ArrayList<>();
        collect((Record) application, "", places);
        return places;
    }

    static Truth at(Application application, String place) {
        Object value = application;
        for (String name : names(place)) {
            value = component((Record) value, name);
        }
        return (Truth) value;
    }

    /** The application with one fact changed; empty where that would contradict another. */
    static Optional<Application> with(Application application, String place, Truth truth) {
        try {
            return Optional.of((Application) changed((Record) application, names(place), truth));
        } catch (InvalidInputException contradiction) {
            return Optional.empty();
        }
    }

    private static void collect(Record part, String place, List<String> places) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            String name = place + "/" + component.getName();
            if (component.getType() == Truth.class) {
                places.add(name);
            } else if (component(part, component.getName()) instanceof Record inner
                    && inner.getClass().getPackage() == Application.class.getPackage()) {
                collect(inner, name, places);
            }
        }
    }

    private static Record changed(Record part, List<String> names, Truth truth) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Object value = component(part, components[i].getName());
            boolean onTheWay = components[i].getName().equals(names.get(0));
            if (!onTheWay) {
                values[i] = value;
            } else if (names.size() == 1) {
                values[i] = truth;
            } else {
                values[i] = changed((Record) value, names.subList(1, names.size()), truth);
            }
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
