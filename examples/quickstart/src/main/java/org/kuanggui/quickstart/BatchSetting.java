package org.kuanggui.quickstart;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.fact.Sha256;
import org.kuanggui.json.LedgerWriter;
import org.kuanggui.mine.Ledger;
import org.kuanggui.record.RecordedLayer;

/** By what a batch is judged, as texts: whatever can make an answer another one. */
final class BatchSetting {
    private static final String NONE = "none";

    private BatchSetting() {}

    static Map<String, String> of(Judge judge, Language language) throws IOException {
        PlanEvaluator evaluator = judge.evaluator();
        Map<String, String> setting = new TreeMap<>();
        setting.put("program", VersionText.program());
        setting.put("rules", evaluator.ruleBase().toString());
        setting.put("readings", new TreeMap<>(evaluator.readings().choices()).toString());
        setting.put(
                "layers",
                evaluator.layers().layers().stream()
                        .map(layer -> RecordedLayer.of(layer).toString())
                        .collect(Collectors.joining(
                                "; ", "", "; " + evaluator.layers().toleranceM2() + " m²")));
        Ledger ledger = judge.beside();
        setting.put("ledger", ledger == null ? NONE : Sha256.of(LedgerWriter.toJson(ledger)));
        setting.put("as-of", judge.asOf() == null ? NONE : judge.asOf().toString());
        setting.put("lang", language.toString());
        return setting;
    }
}
