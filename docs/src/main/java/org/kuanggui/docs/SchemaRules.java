package org.kuanggui.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuanggui.application.Closure;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;

/** What one field of an object says of another, as far as a JSON Schema can say it. */
final class SchemaRules {
    private static final Map<String, Object> NOTHING = Json.object("$ref", "#/$defs/nothing");
    private static final Map<String, Object> SOMETHING = Json.object("not", NOTHING);
    private static final Map<String, Object> TRUE = Json.object("const", true);
    private static final Map<String, Object> FALSE = Json.object("const", false);

    private final SchemaAnswers answers;
    private final List<String> fields;
    private final List<Object> rules = new ArrayList<>();

    private SchemaRules(SchemaAnswers answers) {
        this.answers = answers;
        this.fields =
                answers.part().fields().stream().map(ContractPart.Field::name).toList();
    }

    /** The rules of a part; perhaps none. */
    static List<Object> of(SchemaAnswers answers) {
        SchemaRules rules = new SchemaRules(answers);
        rules.mineralName();
        rules.notBoth("geometry", SOMETHING, "corners", SOMETHING);
        rules.notBoth("opened", FALSE, "openedOn", SOMETHING);
        rules.notBoth("planPrepared", FALSE, "planApprovedOn", SOMETHING);
        rules.notBoth("addsResources", TRUE, "action", SchemaWords.word(List.of(MiningAction.CANCELLATION.name())));
        if (answers.part().type() == Closure.class) {
            rules.noneOnRecord();
        }
        return rules.rules;
    }

    /** No name beside any mineral but OTHER; beside OTHER, where it cannot do without, a name. */
    private void mineralName() {
        if (fields.contains("mineralName")) {
            Map<String, Object> rule =
                    Json.object("if", with("mineral", SchemaWords.word(List.of(Mineral.OTHER.name()))));
            String other = "\"" + Mineral.OTHER + "\",\"mineralName\":null";
            boolean isNeeded = RequiredFields.refusal(
                            RequiredFields.with(answers.document(), answers.part(), "\"mineral\":" + other))
                    .problems()
                    .stream()
                    .anyMatch(problem -> problem.pointer().equals(answers.part().pointer() + "/mineralName"));
            if (isNeeded) {
                rule.put("then", with("mineralName", SOMETHING));
            }
            rule.put("else", Json.object("properties", Json.object("mineralName", NOTHING)));
            rules.add(rule);
        }
    }

    private void notBoth(String one, Map<String, Object> value, String other, Map<String, Object> beside) {
        if (fields.contains(one) && fields.contains(other)) {
            rules.add(Json.object("not", Json.object("allOf", Json.list(with(one, value), with(other, beside)))));
        }
    }

    private void noneOnRecord() {
        Map<String, Object> others = new LinkedHashMap<>();
        fields.stream().filter(field -> !field.equals("noneOnRecord")).forEach(field -> others.put(field, not(TRUE)));
        rules.add(Json.object("if", with("noneOnRecord", TRUE), "then", Json.object("properties", others)));
    }

    private static Map<String, Object> not(Map<String, Object> schema) {
        return Json.object("not", schema);
    }

    /** An object that has a field, with a value. */
    private static Map<String, Object> with(String field, Map<String, Object> value) {
        return Json.object("required", Json.list(field), "properties", Json.object(field, value));
    }
}
