package org.kuanggui.drools;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.fact.Unit;
import org.kuanggui.plan.MinimumScale;
import org.kuanggui.plan.MiningBlocks;
import org.kuanggui.plan.RateMinimum;
import org.kuanggui.plan.Sureness;

/**
 * Changes the plan's data in every small way. Left alone is what no answer is made of: wording, and the numbers of the
 * sentences that something was taken from.
 */
final class DataMutants {
    /** The files of data. */
    static final List<String> FILES = List.of("plan.json", "standards.json", "readings.json", "provisions.json");

    /** What is told to people alone. */
    private static final Set<String> TOLD = Set.of(
            "sentences", "title", "citation", "quote", "messages", "doubt", "meaning", "norm", "subjects", "version");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern ANGLE = Pattern.compile("(\\d+)°(\\d+)′");
    private static final Pattern CODE = Pattern.compile("\\d+");

    private final String file;
    private final String text;
    private final Function<String, WrittenPlan> changed;
    private final List<DataMutant> mutants = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private DataMutants(String file, String text, Function<String, WrittenPlan> changed) {
        this.file = file;
        this.text = text;
        this.changed = changed;
    }

    /** Every mutant of the data, file by file. */
    static List<DataMutant> all() {
        WrittenPlan plan = WrittenPlan.shipped();
        List<DataMutant> all = new ArrayList<>();
        all.addAll(new DataMutants(
                        "plan.json",
                        plan.plan(),
                        text -> new WrittenPlan(text, plan.provisions(), plan.standards(), plan.readings()))
                .made());
        all.addAll(new DataMutants(
                        "standards.json",
                        plan.standards(),
                        text -> new WrittenPlan(plan.plan(), plan.provisions(), text, plan.readings()))
                .made());
        all.addAll(new DataMutants(
                        "readings.json",
                        plan.readings(),
                        text -> new WrittenPlan(plan.plan(), plan.provisions(), plan.standards(), text))
                .made());
        all.addAll(new DataMutants(
                        "provisions.json",
                        plan.provisions(),
                        text -> new WrittenPlan(plan.plan(), text, plan.standards(), plan.readings()))
                .made());
        return all;
    }

    private List<DataMutant> made() {
        part(Json.of(text), "");
        return mutants;
    }

    private void part(Json part, String key) {
        if (part.name() != null && TOLD.contains(part.name())) {
            return;
        }
        String name = part.name() == null ? key : part.name();
        for (int i = 0; i < part.parts().size(); i++) {
            Json inner = part.parts().get(i);
            if (!TOLD.contains(inner.name() == null ? "" : inner.name())
                    && !part.pointer().isEmpty()) {
                add(inner.pointer(), dropping(part, name), "(gone)", part.without(text, i));
            }
            part(inner, name);
        }
        if (part.pointer().endsWith("/choices") && part.parts().size() > 1) {
            Json first = part.parts().get(0);
            Json second = part.parts().get(1);
            String turned = text.substring(0, first.first())
                    + second.in(text)
                    + text.substring(first.last(), second.first())
                    + first.in(text)
                    + text.substring(second.last());
            add(part.pointer(), Kind.DEFAULT_EXCHANGED, second.in(text), turned);
        }
        scalar(part, name);
    }

    private static Kind dropping(Json whole, String name) {
        if (whole.kind() == JsonToken.START_OBJECT) {
            return Kind.MEMBER_DROPPED;
        }
        return name.equals("provisions") ? Kind.PROVISION_DROPPED : Kind.ELEMENT_DROPPED;
    }

    private void scalar(Json part, String key) {
        String value = part.value();
        if (part.kind() == JsonToken.VALUE_NUMBER_FLOAT || part.kind() == JsonToken.VALUE_NUMBER_INT) {
            BigDecimal number = new BigDecimal(value);
            exchange(part, Kind.NUMBER_MOVED, number.subtract(number.ulp()).toPlainString());
            exchange(part, Kind.NUMBER_MOVED, number.add(number.ulp()).toPlainString());
        } else if (part.kind() == JsonToken.VALUE_TRUE || part.kind() == JsonToken.VALUE_FALSE) {
            exchange(part, Kind.ENTRY_EXCHANGED, part.kind() == JsonToken.VALUE_TRUE ? "false" : "true");
        } else if (part.kind() == JsonToken.VALUE_STRING) {
            text(part, key, value);
        }
    }

    private void text(Json part, String key, String value) {
        Matcher angle = ANGLE.matcher(value);
        if (DATE.matcher(value).matches()) {
            LocalDate date = LocalDate.parse(value);
            exchange(part, Kind.DATE_MOVED, quoted(date.minusDays(1).toString()));
            exchange(part, Kind.DATE_MOVED, quoted(date.plusDays(1).toString()));
        } else if (angle.matches()) {
            int minutes = Integer.parseInt(angle.group(1)) * 60 + Integer.parseInt(angle.group(2));
            exchange(part, Kind.ANGLE_MOVED, quoted(angle(minutes - 1)));
            exchange(part, Kind.ANGLE_MOVED, quoted(angle(minutes + 1)));
        } else if (CODE.matcher(value).matches()) {
            exchange(
                    part,
                    Kind.CODE_MOVED,
                    quoted(new BigDecimal(value).subtract(BigDecimal.ONE).toPlainString()));
            exchange(
                    part,
                    Kind.CODE_MOVED,
                    quoted(new BigDecimal(value).add(BigDecimal.ONE).toPlainString()));
        } else {
            List<String> others = neighbours(key, value);
            for (String other : others.isEmpty() ? List.of(value + "~") : others) {
                exchange(part, Kind.ENTRY_EXCHANGED, quoted(other));
            }
        }
    }

    /** The constants beside one. */
    private static List<String> neighbours(String key, String value) {
        Enum<?>[] constants =
                switch (key) {
                    case "mineral", "minerals" -> Mineral.values();
                    case "scope" -> MinimumScale.Scope.values();
                    case "kind" -> MiningBlocks.Kind.values();
                    case "methods" -> MiningMethod.values();
                    case "rate" -> RateMinimum.Rate.values();
                    case "stage" -> ExplorationStage.values();
                    case "sureness" -> Sureness.values();
                    default -> new Enum<?>[0];
                };
        List<String> others = new ArrayList<>();
        for (int i = 0; i < constants.length; i++) {
            if (constants[i].name().equals(value)) {
                others.add(constants[(i + 1) % constants.length].name());
                if (constants.length > 2) {
                    others.add(constants[(i + constants.length - 1) % constants.length].name());
                }
            }
        }
        if (key.equals("unit")) {
            for (Unit unit : Unit.values()) {
                if (!unit.symbol().equals(value)) {
                    others.add(unit.symbol());
                }
            }
        }
        return others;
    }

    private static String angle(int minutes) {
        return String.format(Locale.ROOT, "%d°%02d′", minutes / 60, minutes % 60);
    }

    private static String quoted(String value) {
        return '"' + value + '"';
    }

    private void exchange(Json part, Kind kind, String other) {
        add(part.pointer(), kind, other, part.exchanged(text, other));
    }

    private void add(String pointer, Kind kind, String change, String mutated) {
        int number = numbers.merge(pointer + kind, 1, Integer::sum);
        mutants.add(new DataMutant(file, pointer, kind, number, change, changed.apply(mutated)));
    }
}
