package org.kuanggui.json;

import static org.kuanggui.fact.Checks.stated;

import org.jspecify.annotations.Nullable;
import org.kuanggui.area.LayerIdentity;
import org.kuanggui.duty.RestDays;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.record.RecordHashes;
import org.kuanggui.record.RecordedLayer;
import org.kuanggui.record.RecordedQuestion;
import org.kuanggui.record.RecordedSetting;

/** Reads documents of the kind {@code record}, in the order of the contract. */
final class RecordFieldsReader {
    private RecordFieldsReader() {}

    static @Nullable DecisionRecord read(Part record) {
        var question = record.required("question").part(RecordFieldsReader::question);
        var setting = record.required("setting").part(RecordFieldsReader::setting);
        var evaluation = EvaluationFieldsReader.read(record.required("evaluation"));
        var sha256 = record.required("sha256").part(RecordFieldsReader::hashes);
        return record.buildIfSound(
                () -> new DecisionRecord(stated(question), stated(setting), stated(evaluation), stated(sha256)));
    }

    @SuppressWarnings("NullAway") // the constructor refuses what is missing
    private static @Nullable RecordedQuestion question(Part part) {
        var document = part.required("document").part(DocumentReader.KINDS::read);
        var ledger = part.at("ledger").part(LedgerReader.KINDS::read);
        var asOf = part.required("asOf").date();
        return part.build(() -> new RecordedQuestion(document, asOf, ledger));
    }

    @SuppressWarnings("NullAway") // built only where nothing is missing
    private static @Nullable RecordedSetting setting(Part part) {
        var library = part.required("library").text();
        var readings = part.required("readings").map(Value::text);
        var restDays = part.at("restDays").part(ScenarioFieldsReader::restDays);
        var layers = part.at("layers").list(item -> item.part(RecordFieldsReader::layer));
        var toleranceM2 = part.required("toleranceM2").decimal();
        return part.buildIfSound(() -> new RecordedSetting(
                library, readings, restDays == null ? RestDays.WEEKENDS : restDays, layers, toleranceM2));
    }

    @SuppressWarnings("NullAway") // built only where nothing is missing
    private static @Nullable RecordedLayer layer(Part part) {
        var theme = part.required("theme").word(LayerManifest.THEMES);
        var version = part.required("version").text();
        var date = part.required("date").date();
        var sha256 = part.required("sha256").text();
        return part.buildIfSound(() -> new RecordedLayer(new LayerIdentity(theme, version, date), sha256));
    }

    @SuppressWarnings("NullAway") // the constructor refuses what is missing
    private static @Nullable RecordHashes hashes(Part part) {
        var question = part.required("question").text();
        var setting = part.required("setting").text();
        var evaluation = part.required("evaluation").text();
        var record = part.required("record").text();
        return part.build(() -> new RecordHashes(question, setting, evaluation, record));
    }
}
