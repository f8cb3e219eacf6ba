package org.kuanggui.json;

import static org.kuanggui.fact.Checks.stated;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;
import org.kuanggui.record.RecordedEvaluation;
import org.kuanggui.record.RecordedFinding;

/** Reads evaluations as {@link EvaluationWriter} writes them, and keeps them as they are written. */
final class EvaluationFieldsReader {
    private EvaluationFieldsReader() {}

    static @Nullable RecordedEvaluation read(Value value) {
        return value.part(evaluation -> {
            Map<String, Value> fields = new LinkedHashMap<>();
            required(evaluation, "subject", fields).verbatim();
            required(evaluation, "asOf", fields).date();
            required(evaluation, "verdict", fields).word(ScenarioFieldsReader.VERDICTS);
            required(evaluation, "mustClose", fields).truth();
            var findings = evaluation.required("findings").longList(item -> item.part(EvaluationFieldsReader::finding));
            required(evaluation, "missing", fields).longList(Value::verbatim);
            required(evaluation, "readings", fields).longList(Value::verbatim);
            var ruleBase = evaluation.required("ruleBase").part(EvaluationFieldsReader::ruleBase);
            return evaluation.buildIfSound(
                    () -> new RecordedEvaluation(value.asWritten(), asWritten(fields), findings, stated(ruleBase)));
        });
    }

    private static @Nullable RecordedFinding finding(Part finding) {
        Map<String, Value> fields = new LinkedHashMap<>();
        String provision = required(finding, "provision", fields).text();
        required(finding, "outcome", fields).word(ScenarioFieldsReader.OUTCOMES);
        required(finding, "citation", fields).verbatim();
        required(finding, "quote", fields).verbatim();
        required(finding, "message", fields).verbatim();
        required(finding, "evidence", fields).longList(item -> item.part(EvaluationFieldsReader::evidence));
        String detail = optional(finding, "detail", fields).verbatim();
        optional(finding, "missing", fields).longList(Value::verbatim);
        optional(finding, "due", fields).date();
        optional(finding, "overlap", fields).objectAsWritten();
        optional(finding, "readings", fields).longList(Value::verbatim);
        optional(finding, "remedy", fields).part(EvaluationFieldsReader::remedy);
        return finding.buildIfSound(
                () -> new RecordedFinding(provision + (detail == null ? "" : "[" + detail + "]"), asWritten(fields)));
    }

    private static String evidence(Part evidence) {
        evidence.at("stated").verbatim();
        evidence.at("required").verbatim();
        return String.valueOf(evidence.required("fact").verbatim());
    }

    private static String remedy(Part remedy) {
        remedy.required("changes").longList(item -> item.part(EvaluationFieldsReader::change));
        return String.valueOf(remedy.required("satisfiable").truth());
    }

    private static String change(Part change) {
        String pointer = String.valueOf(change.required("pointer").verbatim());
        change.at("from").asWritten();
        Value to = change.required("to");
        if (!to.isStated()) {
            to.refuse(Phrases.NOTHING, new Text("数字、带单位的数量、GeoJSON 或文本", "a number, a quantity, GeoJSON or a text"));
        }
        return pointer;
    }

    @SuppressWarnings("NullAway") // built only where nothing is missing
    private static @Nullable RuleBaseIdentity ruleBase(Part part) {
        var plan = part.required("plan").text();
        var version = part.required("version").text();
        var sha256 = part.required("sha256").text();
        return part.buildIfSound(() -> new RuleBaseIdentity(plan, version, sha256));
    }

    private static Value required(Part part, String name, Map<String, Value> fields) {
        return noted(part.required(name), name, fields);
    }

    private static Value optional(Part part, String name, Map<String, Value> fields) {
        return noted(part.at(name), name, fields);
    }

    private static Value noted(Value value, String name, Map<String, Value> fields) {
        fields.put(name, value);
        return value;
    }

    /** What is there, a blank text too, in the contract's order. */
    private static Map<String, String> asWritten(Map<String, Value> fields) {
        Map<String, String> written = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            String asWritten = value.asWritten();
            if (!asWritten.equals("null")) {
                written.put(name, asWritten);
            }
        });
        return written;
    }
}
