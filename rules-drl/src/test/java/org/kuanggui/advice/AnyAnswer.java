package org.kuanggui.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Answers as the contract allows them, whatever the plan makes of them. */
final class AnyAnswer {
    private static final List<String> MINERALS =
            List.of("煤", "锶矿", "石膏", "建筑石料用灰岩", "建筑用砂岩", "玻璃用砂岩", "砖瓦用页岩", "地热", "砖瓦用粘土");
    private static final List<String> LIMESTONES = List.of("建筑石料用灰岩", "水泥用灰岩", "制灰用灰岩", "熔剂用灰岩", "饰面用灰岩");
    private static final List<String> SANDSTONES = List.of("建筑用砂岩", "玻璃用砂岩", "砖瓦用砂岩", "雕刻用砂岩");
    private static final Map<String, List<String>> BY_NAME = Map.ofEntries(
            Map.entry("district", List.of("500111", "500111", "510903")),
            Map.entry("township", List.of("拾万镇", "三驱镇", "玉龙镇", "古龙镇", "宝顶镇")),
            Map.entry("id", List.of("T3-1", "T3-2", "T3-9")),
            Map.entry(
                    "type",
                    List.of(
                            "ENTERPRISE_LEGAL_PERSON",
                            "INSTITUTION_LEGAL_PERSON",
                            "OTHER_ORGANIZATION",
                            "NATURAL_PERSON")),
            Map.entry("sizeClass", List.of("LARGE", "MEDIUM", "SMALL")),
            Map.entry("rightId", List.of("R1", "R2")),
            Map.entry("block", List.of("NEW", "ADJUSTED", "CONSOLIDATED", "RETAINED")));

    private final SplittableRandom random;

    AnyAnswer(SplittableRandom random) {
        this.random = random;
    }

    /**
     * @param stated the document's own mineral, by its constant; a use is asked of it
     * @param year of judgement
     */
    String to(String fact, String stated, int year) {
        String last = fact.substring(fact.lastIndexOf('/') + 1);
        List<String> words = BY_NAME.get(last);
        if (words != null) {
            return quoted(pick(words));
        }
        return switch (last) {
            case "mineral" -> quoted(pick(fact.equals("/mineral") ? uses(stated) : MINERALS));
            case "method" ->
                quoted(pick(
                        fact.startsWith("/consolidation")
                                ? List.of("COMPENSATION", "ACQUISITION", "JOINT_OPERATION", "OTHER")
                                : List.of("OPEN_PIT", "UNDERGROUND", "WELL")));
            case "productionScale" -> quantity(List.of("万吨/年", "万吨/年", "万立方米/年", "亿立方米/年"));
            case "recoverableReserves" -> quantity(List.of("万吨", "万立方米"));
            case "areaKm2", "budget", "committed", "bulkDensity" -> figure();
            case "planApprovedOn", "openedOn", "reportSubmittedOn", "monitoringSubmittedOn" -> quoted(day(year));
            case "scheduledYear" -> Integer.toString(year - random.nextInt(2));
            case "annualReports" -> reports(year);
            case "rights" ->
                "[{\"id\":\"一\",\"mineral\":\"GYPSUM\",\"sizeClass\":" + to("/sizeClass", stated, year) + "}]";
            case "consolidation" ->
                "{\"lead\":\"甲\",\"method\":" + to("/consolidation/method", stated, year)
                        + ",\"parties\":[{\"name\":\"甲\",\"productionScale\":" + quantity(List.of("万吨/年"))
                        + "},{\"name\":\"乙\",\"productionScale\":" + quantity(List.of("万吨/年")) + "}]}";
            default -> random.nextBoolean() ? "true" : "false";
        };
    }

    private String reports(int year) {
        StringBuilder reports = new StringBuilder("[");
        for (int of = 2023; of <= year; of++) {
            reports.append(of == 2023 ? "" : ",").append("{\"year\":").append(of);
            if (random.nextBoolean()) {
                reports.append(",\"missed\":true");
            } else {
                reports.append(
                        ",\"reportSubmittedOn\":\"" + day(of) + "\",\"monitoringSubmittedOn\":\"" + day(of) + "\"");
            }
            reports.append('}');
        }
        return reports.append(']').toString();
    }

    private static List<String> uses(String stated) {
        return switch (stated) {
            case "LIMESTONE" -> LIMESTONES;
            case "SANDSTONE" -> SANDSTONES;
            case "SHALE" -> List.of("砖瓦用页岩");
            default -> MINERALS;
        };
    }

    private String quantity(List<String> units) {
        return "{\"value\":" + figure() + ",\"unit\":\"" + pick(units) + "\"}";
    }

    /** Most of the figures the plan asks for lie between 3 and 100. */
    private String figure() {
        int whole = random.nextInt(2) == 0 ? random.nextInt(1, 12) : random.nextInt(1, 700);
        return random.nextInt(3) == 0 ? whole + ".5" : Integer.toString(whole);
    }

    private String day(int year) {
        return LocalDate.of(year - 1, 1, 1).plusDays(random.nextInt(900)).toString();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
