package org.kuanggui.json;

import org.kuanggui.area.LayerIdentity;
import org.kuanggui.duty.RestDays;
import org.kuanggui.fact.Sha256;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.record.RecordHashes;
import org.kuanggui.record.RecordedLayer;
import org.kuanggui.record.RecordedQuestion;
import org.kuanggui.record.RecordedSetting;

/**
 * The parts of a record as they are written, which are what is hashed.
 *
 * @param question in the canonical form
 * @param setting in the canonical form
 * @param evaluation as it was first written
 */
record RecordParts(String question, String setting, String evaluation) {

    RecordParts(RecordedQuestion question, RecordedSetting setting, String evaluation) {
        this(
                JsonWriter.compact(question, RecordParts::question),
                JsonWriter.compact(setting, RecordParts::setting),
                evaluation);
    }

    static RecordParts of(DecisionRecord record) {
        return new RecordParts(
                record.question(), record.setting(), record.evaluation().json());
    }

    /** The hashes that these parts have. */
    RecordHashes hashes() {
        return new RecordHashes(
                Sha256.of(question),
                Sha256.of(setting),
                Sha256.of(evaluation),
                Sha256.of(JsonWriter.compact(this, RecordParts::write)));
    }

    /** The record with the hashes that these parts have. */
    String document() {
        return document(hashes());
    }

    /** The record with other hashes. */
    String document(RecordHashes stated) {
        return JsonWriter.compact(this, (json, parts) -> {
            write(json, parts);
            json.part("sha256", stated, null, RecordParts::hashes);
        });
    }

    private static void write(JsonWriter json, RecordParts parts) {
        json.text("kind", Kind.RECORD.word());
        json.asWritten("question", parts.question());
        json.asWritten("setting", parts.setting());
        json.asWritten("evaluation", parts.evaluation());
    }

    private static void question(JsonWriter json, RecordedQuestion question) {
        json.part("document", question.document(), null, DocumentWriter::write);
        json.part("ledger", question.ledgerOrNull(), null, LedgerWriter::write);
        json.date("asOf", question.asOf());
    }

    private static void setting(JsonWriter json, RecordedSetting setting) {
        json.text("library", setting.library());
        json.part("readings", setting.readings(), null, ScenarioWriter::readings);
        json.part("restDays", setting.restDays(), RestDays.WEEKENDS, ScenarioWriter::restDays);
        json.partsIfAny("layers", setting.layers(), RecordParts::layer);
        json.number("toleranceM2", setting.toleranceM2());
    }

    private static void layer(JsonWriter json, RecordedLayer layer) {
        LayerIdentity identity = layer.identity();
        json.constant("theme", identity.theme());
        json.text("version", identity.version());
        json.date("date", identity.date());
        json.text("sha256", layer.sha256());
    }

    private static void hashes(JsonWriter json, RecordHashes hashes) {
        json.text("question", hashes.question());
        json.text("setting", hashes.setting());
        json.text("evaluation", hashes.evaluation());
        json.text("record", hashes.record());
    }
}
