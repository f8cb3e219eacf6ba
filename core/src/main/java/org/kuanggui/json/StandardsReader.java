package org.kuanggui.json;

import static org.kuanggui.json.PlanDataReader.present;
import static org.kuanggui.json.PlanDataReader.sound;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Text;
import org.kuanggui.plan.RateMinimum;
import org.kuanggui.plan.SizeClassRow;
import org.kuanggui.plan.Source;
import org.kuanggui.plan.Standards;
import org.kuanggui.plan.Standards.SizeClassReading;
import org.kuanggui.plan.Sureness;

/** Reads the facts from other instruments. */
final class StandardsReader {
    private StandardsReader() {}

    static @Nullable Standards standards(Part part) {
        Map<String, Source> sources = new HashMap<>();
        PlanDataReader.list(part, "sources", StandardsReader::source)
                .forEach(source -> sources.put(source.id(), source));
        List<SizeClassRow> rows = PlanDataReader.list(part, "sizeClasses", StandardsReader::sizeClassRow);
        Map<Mineral, SizeClassReading> doubts =
                part.required("sizeClassReadings").part(StandardsReader::sizeClassReadings);
        List<RateMinimum> rates = PlanDataReader.list(part, "rateMinimums", minimum -> rateMinimum(minimum, sources));
        Set<Mineral> strategic =
                new HashSet<>(present(part.required("strategicMinerals").list(Value::mineral)));
        Set<Mineral> doubtful =
                new HashSet<>(present(part.required("doubtfulStrategicMinerals").list(Value::mineral)));
        return part.buildIfSound(() -> new Standards(sources, rows, sound(doubts), rates, strategic, doubtful));
    }

    private static @Nullable Source source(Part part) {
        String id = part.required("id").text();
        Text title = part.required("title").part(ProvisionReader::text);
        var from = part.at("from").date();
        Sureness sureness = part.required("sureness").constant(Sureness.class);
        return part.buildIfSound(() -> new Source(sound(id), sound(title), from, sound(sureness)));
    }

    private static @Nullable SizeClassRow sizeClassRow(Part part) {
        String id = part.required("id").text();
        Set<Mineral> minerals = PlanDataReader.minerals(part);
        Set<MiningMethod> methods = methods(part);
        Quantity large = part.required("large").quantity();
        Quantity medium = part.required("medium").quantity();
        Sureness sureness = part.required("sureness").constant(Sureness.class);
        return part.buildIfSound(
                () -> new SizeClassRow(sound(id), minerals, methods, sound(large), sound(medium), sound(sureness)));
    }

    private static Map<Mineral, SizeClassReading> sizeClassReadings(Part part) {
        Map<Mineral, SizeClassReading> doubts = new EnumMap<>(Mineral.class);
        for (Mineral mineral : Mineral.values()) {
            SizeClassReading doubt = part.at(mineral.name()).part(StandardsReader::sizeClassReading);
            if (doubt != null) {
                doubts.put(mineral, doubt);
            }
        }
        return doubts;
    }

    private static @Nullable SizeClassReading sizeClassReading(Part part) {
        String reading = part.required("reading").text();
        Map<String, String> rows = part.required("rows").map(Value::text);
        return part.buildIfSound(() -> new SizeClassReading(sound(reading), rows));
    }

    private static @Nullable RateMinimum rateMinimum(Part part, Map<String, Source> sources) {
        Mineral mineral = part.required("mineral").mineral();
        var rate = part.required("rate").constant(RateMinimum.Rate.class);
        Set<MiningMethod> methods = methods(part);
        BigDecimal perCent = part.required("perCent").decimal();
        Value place = part.required("source");
        String id = place.text();
        Source source = id == null ? null : sources.get(id);
        if (id != null && source == null) {
            place.refuse(Phrases.theText(JsonText.quotedStart(id)), new Text("参照文件的 id", "the id of a source"));
        }
        return part.buildIfSound(
                () -> new RateMinimum(sound(mineral), sound(rate), methods, sound(perCent), sound(source)));
    }

    private static Set<MiningMethod> methods(Part part) {
        return new HashSet<>(present(part.required("methods").list(value -> value.constant(MiningMethod.class))));
    }
}
