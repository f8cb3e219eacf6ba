package org.kuanggui.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;
import org.kuanggui.scenario.Scenario;

/**
 * A document that reads as it is; a test says only what differs. Values are JSON with single quotes for double ones.
 */
record Doc(Map<String, String> fields, Function<String, ?> reader) {

    static Doc mining() {
        return new Doc(Map.of(), ApplicationReader::read)
                .with("kind", "'mining'")
                .with("id", "'M-1'")
                .with("submittedOn", "'2024-05-20'")
                .with("action", "'NEW'")
                .with("mineral", "'GYPSUM'")
                .with("method", "'UNDERGROUND'")
                .with("applicant", "{'name': '大足石膏有限公司'}");
    }

    static Doc exploration() {
        return new Doc(Map.of(), ApplicationReader::read)
                .with("kind", "'exploration'")
                .with("id", "'E-1'")
                .with("submittedOn", "'2024-05-20'")
                .with("action", "'NEW'")
                .with("mineral", "'STRONTIUM'")
                .with("stage", "'PROSPECTING'")
                .with("applicant", "{'name': '大足地质队'}");
    }

    static Doc mine() {
        return new Doc(Map.of(), MineReader::read)
                .with("kind", "'mine'")
                .with("id", "'K-1'")
                .with("mineral", "'GYPSUM'")
                .with("method", "'UNDERGROUND'")
                .with("status", "'OPERATING'")
                .with("rightGrantedOn", "'2019-03-01'");
    }

    static Doc ledger() {
        return new Doc(Map.of(), LedgerReader::read)
                .with("kind", "'ledger'")
                .with("id", "'L-1'")
                .with("asOf", "'2024-12-31'")
                .with("rights", "[]");
    }

    static Doc scenario() {
        return new Doc(Map.of(), ScenarioReader::read)
                .with("kind", "'scenario'")
                .with("title", "'a new mine'")
                .with("document", mining().json());
    }

    static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    Doc with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, json(value));
        return new Doc(changed, reader);
    }

    Doc without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        return new Doc(changed, reader);
    }

    String json() {
        return fields.entrySet().stream()
                .map(field -> '"' + field.getKey() + "\": " + field.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The same document, handed to another reader. */
    Doc by(Function<String, ?> other) {
        return new Doc(fields, other);
    }

    Document readAny() {
        return (Document) reader.apply(json());
    }

    Application read() {
        return (Application) readAny();
    }

    MiningApplication readMining() {
        return (MiningApplication) read();
    }

    ExplorationApplication readExploration() {
        return (ExplorationApplication) read();
    }

    Mine readMine() {
        return (Mine) readAny();
    }

    Ledger readLedger() {
        return (Ledger) readAny();
    }

    Scenario readScenario() {
        return (Scenario) reader.apply(json());
    }

    List<Problem> problems() {
        return problems(json(), reader);
    }

    static List<Problem> problems(String json) {
        return problems(json, ApplicationReader::read);
    }

    static List<Problem> problems(String json, Function<String, ?> reader) {
        try {
            Object read = reader.apply(json);
            throw new AssertionError("was read as " + read + ", and should be refused: " + json);
        } catch (InvalidInputException e) {
            return BothLanguages.told(e.problems());
        }
    }

    /** The one problem of a document that has one. */
    Problem problem() {
        List<Problem> problems = problems();
        if (problems.size() != 1) {
            throw new AssertionError("expected one problem: " + problems);
        }
        return problems.get(0);
    }
}
