package org.kuanggui.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

/**
 * A document that reads as it is; a test says only what differs. Values are JSON with single quotes for double ones.
 */
record Doc(Map<String, String> fields) {

    static Doc mining() {
        return new Doc(Map.of())
                .with("kind", "'mining'")
                .with("id", "'M-1'")
                .with("submittedOn", "'2024-05-20'")
                .with("action", "'NEW'")
                .with("mineral", "'GYPSUM'")
                .with("method", "'UNDERGROUND'")
                .with("applicant", "{'name': '大足石膏有限公司'}");
    }

    static Doc exploration() {
        return new Doc(Map.of())
                .with("kind", "'exploration'")
                .with("id", "'E-1'")
                .with("submittedOn", "'2024-05-20'")
                .with("action", "'NEW'")
                .with("mineral", "'STRONTIUM'")
                .with("stage", "'PROSPECTING'")
                .with("applicant", "{'name': '大足地质队'}");
    }

    static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    Doc with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, json(value));
        return new Doc(changed);
    }

    Doc without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        return new Doc(changed);
    }

    String json() {
        return fields.entrySet().stream()
                .map(field -> '"' + field.getKey() + "\": " + field.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    Application read() {
        return ApplicationReader.read(json());
    }

    MiningApplication readMining() {
        return (MiningApplication) read();
    }

    ExplorationApplication readExploration() {
        return (ExplorationApplication) read();
    }

    List<Problem> problems() {
        return problems(json());
    }

    static List<Problem> problems(String json) {
        try {
            ApplicationReader.read(json);
            throw new AssertionError("was read, and should be refused: " + json);
        } catch (InvalidInputException e) {
            return e.problems();
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
