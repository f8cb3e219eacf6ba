package org.kuanggui.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kuanggui.application.Mineral;
import org.kuanggui.plan.MinimumScale;
import org.kuanggui.plan.MiningBlocks;
import org.kuanggui.plan.PlanData;
import org.kuanggui.plan.PlanEdition;

/**
 * An edition of the plan whose tables have several times the rows, before those that are shipped, so that whoever looks for
 * these goes past them. Nothing is judged otherwise by it, but that a ledger has more blocks to be judged.
 *
 * <p>What grows: the townships of geothermal water and of the key mining zone, so many times; the minimum scales and the mining
 * blocks, so many times, as far as there are minerals, for the plan has one row for each of them; and the exploration
 * blocks, by all that is left to make the whole so many times as long. The lists of minerals and the rules stay: the minerals
 * are a vocabulary of the library, and no data.
 */
final class TimesTheRows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode plan;
    private final int factor;

    private TimesTheRows(ObjectNode plan, int factor) {
        this.plan = plan;
        this.factor = factor;
    }

    /** The data with so many times the rows; with one they stay as they are. */
    static PlanData of(PlanData shipped, int factor) {
        if (factor == 1) {
            return shipped;
        }
        try {
            TimesTheRows edition = new TimesTheRows((ObjectNode) JSON.readTree(shipped.plan()), factor);
            edition.grow();
            return shipped.withPlan(JSON.writeValueAsString(edition.plan));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How many rows the tables have that grow. */
    static int rows(PlanEdition plan) {
        return plan.minimumScales().size()
                + plan.miningBlocks().size()
                + plan.geothermalTownships().size()
                + plan.keyMiningZone().townships().size()
                + plan.explorationBlocks().size();
    }

    private void grow() {
        plan.put("id", plan.get("id").textValue() + "-times-" + factor);
        int wanted = factor * rows();
        growTownships("geothermalTownships");
        growTownships("keyMiningZone");
        growMinimumScales();
        growMiningBlocks();
        growExplorationBlocks(wanted - rows());
    }

    private int rows() {
        return table("minimumScales").size()
                + table("miningBlocks").size()
                + townships("geothermalTownships").size()
                + townships("keyMiningZone").size()
                + table("explorationBlocks").size();
    }

    private void growTownships(String table) {
        ArrayNode townships = townships(table);
        int wanted = (factor - 1) * townships.size();
        for (int i = 0; i < wanted; i++) {
            townships.insert(i, "乡镇" + i);
        }
    }

    private void growMinimumScales() {
        ArrayNode rows = table("minimumScales");
        int wanted = (factor - 1) * rows.size();
        Set<String> named = named(rows);
        List<ObjectNode> more = new ArrayList<>();
        for (Mineral mineral : Mineral.values()) {
            for (MinimumScale.Scope scope : List.of(MinimumScale.Scope.NEW_MINES, MinimumScale.Scope.EXISTING_MINES)) {
                if (!mineral.isOfUnstatedUse() && !named.contains(mineral.name())) {
                    ObjectNode row = JSON.createObjectNode().put("scope", scope.name());
                    row.putArray("minerals").add(mineral.name());
                    row.putObject("scale").put("value", 1).put("unit", "万吨/年");
                    row.putArray("sentences");
                    more.add(row);
                }
            }
        }
        putBefore(rows, more, wanted);
    }

    private void growMiningBlocks() {
        ArrayNode rows = table("miningBlocks");
        int wanted = (factor - 1) * rows.size();
        List<ObjectNode> more = new ArrayList<>();
        for (MiningBlocks.Kind kind : MiningBlocks.Kind.values()) {
            List<JsonNode> ofKind = new ArrayList<>();
            rows.forEach(row -> {
                if (row.get("kind").textValue().equals(kind.name())) {
                    ofKind.add(row);
                }
            });
            Set<String> named = named(ofKind);
            for (Mineral mineral : Mineral.values()) {
                if (!named.contains(mineral.name())) {
                    ObjectNode row = JSON.createObjectNode()
                            .put("kind", kind.name())
                            .put("group", mineral.name())
                            .put("count", 1);
                    row.putArray("minerals").add(mineral.name());
                    row.putArray("sentences");
                    more.add(row);
                }
            }
        }
        putBefore(rows, more, wanted);
    }

    private void growExplorationBlocks(int wanted) {
        ArrayNode rows = table("explorationBlocks");
        List<ObjectNode> more = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            ObjectNode row = rows.get(i % rows.size()).deepCopy();
            more.add(row.put("id", row.get("id").textValue() + "-" + i).put("township", "乡镇" + i));
        }
        putBefore(rows, more, wanted);
    }

    private static void putBefore(ArrayNode rows, List<ObjectNode> more, int wanted) {
        int position = 0;
        for (ObjectNode row : more.subList(0, Math.min(wanted, more.size()))) {
            rows.insert(position++, row);
        }
    }

    private static Set<String> named(Iterable<JsonNode> rows) {
        Set<String> named = new HashSet<>();
        rows.forEach(row -> row.get("minerals").forEach(mineral -> named.add(mineral.textValue())));
        return named;
    }

    private ArrayNode table(String name) {
        return (ArrayNode) plan.get(name);
    }

    private ArrayNode townships(String of) {
        return (ArrayNode) plan.get(of).get("townships");
    }
}
