package org.kuanggui.second;

import java.util.Map;

/**
 * How the doubtful places are read (readings.md).
 *
 * @param chosen choices by reading id; a reading that is not among them has its default
 */
record Choices(Map<String, String> chosen) {

    boolean is(String id, String choice) {
        return of(id).equals(choice);
    }

    /** As findings name it: {@code service-life-scope=NEW_ONLY}. */
    String named(String id) {
        return id + "=" + of(id);
    }

    private String of(String id) {
        String choice = chosen.get(id);
        return choice != null ? choice : byDefault(id);
    }

    private static String byDefault(String id) {
        return switch (id) {
            case "after-period", "scale-of-changes", "closed-block-count" -> "REVIEW";
            case "scope-before-notice" -> "APPLY";
            case "service-life-scope" -> "NEW_ONLY";
            case "building-limestone-class" -> "LIMESTONE_ROW";
            case "building-sandstone-class" -> "GLASS_SAND_ROW";
            case "strontium-class" -> "NOT_GIVEN";
            case "protection-area" -> "BOTH";
            case "increase-and-expansion" -> "ADDS_GROUND";
            case "block-kind-of-changes" -> "ADJUSTED";
            case "fund-of-existing-mines" -> "REQUIRED";
            case "month-count" -> "REST_DAYS_ROLL";
            case "plan-before-grant" -> "LATER";
            case "first-report-year" -> "GRANT_YEAR";
            default -> throw new IllegalArgumentException("no reading " + id);
        };
    }
}
