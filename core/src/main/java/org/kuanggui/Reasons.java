package org.kuanggui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.fact.Problem;
import org.kuanggui.json.RecordWriter;
import org.kuanggui.record.Cause;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.record.Reason;
import org.kuanggui.record.RecordHashes;
import org.kuanggui.record.RecordedLayer;
import org.kuanggui.record.RecordedSetting;

/** Why a record is not what would be recorded today; none where it is. For one thread. */
final class Reasons {
    private static final String NOTHING = "—";

    private final List<Reason> reasons = new ArrayList<>();

    private Reasons() {}

    static List<Reason> of(DecisionRecord record, DecisionRecord replayed) {
        Reasons reasons = new Reasons();
        reasons.hashes(record.sha256(), RecordWriter.hashes(record));
        reasons.setting(record.setting(), replayed.setting());
        reasons.rules(record.evaluation().ruleBase(), replayed.evaluation().ruleBase());
        if (!reasons.explain() && !RecordWriter.toJson(record).equals(RecordWriter.toJson(replayed))) {
            reasons.add(
                    Cause.TAMPERED_WITH_HASHES,
                    "/sha256/record",
                    record.sha256().record(),
                    replayed.sha256().record());
        }
        return List.copyOf(reasons.reasons);
    }

    /** Whether another answer needs no other reason. Readings that the rules do not have cannot have been recorded so. */
    private boolean explain() {
        return reasons.stream().anyMatch(reason -> reason.cause() != Cause.OTHER_READINGS);
    }

    private void hashes(RecordHashes stated, RecordHashes had) {
        compare(Cause.TAMPERED_QUESTION, "/sha256/question", stated.question(), had.question());
        compare(Cause.TAMPERED_SETTING, "/sha256/setting", stated.setting(), had.setting());
        compare(Cause.TAMPERED_EVALUATION, "/sha256/evaluation", stated.evaluation(), had.evaluation());
        compare(Cause.TAMPERED_RECORD, "/sha256/record", stated.record(), had.record());
    }

    private void setting(RecordedSetting recorded, RecordedSetting today) {
        compare(Cause.OTHER_LIBRARY, "/setting/library", recorded.library(), today.library());
        Map<String, String> choices = recorded.readings();
        Set<String> ids = new TreeSet<>(choices.keySet());
        ids.addAll(today.readings().keySet());
        for (String id : ids) {
            compare(
                    Cause.OTHER_READINGS,
                    Problem.pointer("/setting/readings", id),
                    choices.getOrDefault(id, NOTHING),
                    today.readings().getOrDefault(id, NOTHING));
        }
        layers(recorded.layers(), today.layers());
        compare(
                Cause.OTHER_LAYERS,
                "/setting/toleranceM2",
                recorded.toleranceM2().toPlainString(),
                today.toleranceM2().toPlainString());
    }

    private void layers(List<RecordedLayer> recorded, List<RecordedLayer> today) {
        for (Theme theme : Theme.values()) {
            Optional<RecordedLayer> was = of(theme, recorded);
            String place = was.map(layer -> "/setting/layers/" + recorded.indexOf(layer))
                    .orElse("/setting/layers");
            compare(Cause.OTHER_LAYERS, place, written(was), written(of(theme, today)));
        }
    }

    private static Optional<RecordedLayer> of(Theme theme, List<RecordedLayer> layers) {
        return layers.stream()
                .filter(layer -> layer.identity().theme() == theme)
                .findFirst();
    }

    private static String written(Optional<RecordedLayer> layer) {
        return layer.map(RecordedLayer::toString).orElse(NOTHING);
    }

    private void rules(RuleBaseIdentity recorded, RuleBaseIdentity today) {
        compare(Cause.OTHER_RULES, "/evaluation/ruleBase", written(recorded), written(today));
    }

    private static String written(RuleBaseIdentity ruleBase) {
        return ruleBase.plan() + " " + ruleBase.version() + ", sha256 " + ruleBase.sha256();
    }

    private void compare(Cause cause, String place, String found, String expected) {
        if (!found.equals(expected)) {
            add(cause, place, found, expected);
        }
    }

    private void add(Cause cause, String place, String found, String expected) {
        reasons.add(new Reason(cause, place, found, expected));
    }
}
