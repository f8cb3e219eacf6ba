package org.kuanggui.docs;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.area.Area;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/**
 * An object of the contract, as the model has it.
 *
 * @param pointer where it stands: {@code /site}; empty for a document; an item of a list has {@code 0}
 * @param type the record that it becomes
 * @param fields in the contract's order
 * @param parts the objects within it
 */
record ContractPart(String pointer, Class<?> type, List<Field> fields, List<ContractPart> parts) {
    static final ContractPart MINING = of("", MiningApplication.class);
    static final ContractPart EXPLORATION = of("", ExplorationApplication.class);
    static final ContractPart MINE = of("", Mine.class);
    static final ContractPart LEDGER = of("", Ledger.class);

    /** Every kind of document, in the contract's order. */
    static final List<ContractPart> DOCUMENTS = List.of(MINING, EXPLORATION, MINE, LEDGER);

    private static final Map<Class<?>, String> KINDS = Map.of(
            MiningApplication.class, "mining",
            ExplorationApplication.class, "exploration",
            Mine.class, "mine",
            Ledger.class, "ledger");

    /**
     * A field.
     *
     * @param name as JSON has it
     * @param component the component that it becomes
     * @param type of its value, or of each item of its list
     * @param isList whether it is a list
     */
    record Field(String name, String component, Class<?> type, boolean isList) {

        /** The fields that become a component: of ground there are two, of which a document has one. */
        static List<Field> of(RecordComponent component) {
            String name = component.getName();
            if (component.getType() == Area.class) {
                return List.of(
                        new Field("geometry", name, Area.class, false),
                        new Field("corners", name, String.class, false));
            }
            return List.of(new Field(name, name, item(component), component.getType() == List.class));
        }
    }

    private static ContractPart of(String pointer, Class<?> type) {
        List<Field> fields = new ArrayList<>();
        List<ContractPart> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            for (Field field : Field.of(component)) {
                fields.add(field);
                if (isPart(field.type())) {
                    parts.add(of(pointer + "/" + field.name() + (field.isList() ? "/0" : ""), field.type()));
                }
            }
        }
        return new ContractPart(pointer, type, List.copyOf(fields), List.copyOf(parts));
    }

    /** The value of {@code kind}; empty for what is no document. */
    Optional<String> kind() {
        return Optional.ofNullable(KINDS.get(type));
    }

    /** It, and every object within it, each after the one that has it. */
    Stream<ContractPart> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(ContractPart::all));
    }

    static boolean isPart(Class<?> type) {
        return type.isRecord() && type != Quantity.class;
    }

    /** What a type is called in the contract. */
    static String word(Class<?> type) {
        if (isPart(type)) {
            return "object";
        }
        if (type == Mineral.class || type == Quantity.class) {
            return Words.spoken(type);
        }
        Map<Class<?>, String> plain = Map.of(
                String.class, "text",
                LocalDate.class, "date",
                BigDecimal.class, "number",
                Integer.class, "whole number",
                int.class, "whole number",
                boolean.class, "true or false",
                Truth.class, "true or false",
                Area.class, "GeoJSON");
        String word = plain.get(type);
        if (word == null && !type.isEnum()) {
            throw new IllegalStateException("the contract has no word for " + type);
        }
        return word == null ? Words.spoken(type) : word;
    }

    private static Class<?> item(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }
}
