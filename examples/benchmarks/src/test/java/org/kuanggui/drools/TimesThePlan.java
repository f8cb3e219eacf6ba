package org.kuanggui.drools;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.kuanggui.spi.RuleBase;

/**
 * The plan several times over: each provision so often, under names of its own, with rules of its own that are held against
 * every case and find what the provision's rules find. Remedies alone are offered once, for they go by names.
 */
public final class TimesThePlan {
    /** Stands before a copy's number, behind the name of the provision: {@code 4-minimum-scale~2/no-row}. */
    public static final String COPY = "~";

    private static final ObjectMapper JSON = new ObjectMapper();

    private TimesThePlan() {}

    /** The plan with so many of each provision: with one it is as shipped, the copies come after it. */
    public static RuleBase rules(int factor) {
        List<Model> models = new ArrayList<>(KnowledgeBase.models());
        List<String> rules = new KnowledgeBase(models).rules();
        for (int copy = 2; copy <= factor; copy++) {
            String suffix = COPY + copy;
            Map<String, String> renamed =
                    rules.stream().collect(Collectors.toMap(Function.identity(), rule -> renamed(rule, suffix)));
            models.addAll(new RenamedRules(renamed, suffix).models());
        }
        WrittenPlan shipped = WrittenPlan.shipped();
        return new DazuRuleBase(
                new KnowledgeBase(models),
                shipped.with(shipped.data().withProvisions(provisions(shipped.provisions(), factor))));
    }

    private static String renamed(String rule, String suffix) {
        int slash = rule.indexOf('/');
        return slash < 0 ? rule + suffix : rule.substring(0, slash) + suffix + rule.substring(slash);
    }

    private static String provisions(String shipped, int factor) {
        if (factor == 1) {
            return shipped;
        }
        try {
            JsonNode written = JSON.readTree(shipped);
            ArrayNode all = (ArrayNode) written.get("provisions");
            List<JsonNode> provisions = new ArrayList<>();
            all.forEach(provisions::add);
            for (int copy = 2; copy <= factor; copy++) {
                for (JsonNode provision : provisions) {
                    ObjectNode copied = provision.deepCopy();
                    all.add(copied.put("id", copied.get("id").textValue() + COPY + copy));
                }
            }
            return JSON.writeValueAsString(written);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
