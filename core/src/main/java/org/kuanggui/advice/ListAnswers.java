package org.kuanggui.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.AnnualReport;
import org.kuanggui.mine.Mine;

/** Answers where a whole list or part is absent. */
final class ListAnswers {
    /** Two parties of which the greater leads, the same by another method, and one alone. */
    static final List<String> CONSOLIDATIONS = List.of(
            consolidation("ACQUISITION", party("甲", 2), party("乙", 1)),
            consolidation("OTHER", party("甲", 2), party("乙", 1)),
            consolidation("ACQUISITION", party("甲", 2)));

    static final List<String> RIGHTS = List.of(right("LARGE"), right("SMALL"));

    private final PlanEvaluator evaluator;
    private final Question question;

    ListAnswers(PlanEvaluator evaluator, Question question) {
        this.evaluator = evaluator;
        this.question = question;
    }

    /** Those that are there, and for each year that lacks one: all in time, or all missed. */
    List<String> annualReports() {
        Mine mine = (Mine) question.document();
        List<String> inTime = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (AnnualReport report : mine.annualReports()) {
            inTime.add(stated(report));
            missed.add(stated(report));
        }
        for (Finding finding : evaluator.evaluate(question).findings()) {
            if (finding.missing().contains("/annualReports")) {
                int year = Integer.parseInt(finding.detail().orElseThrow());
                String day = LocalDate.of(year, 12, 31).toString();
                inTime.add("{\"year\":" + year + ",\"reportSubmittedOn\":\"" + day + "\",\"monitoringSubmittedOn\":\""
                        + day + "\"}");
                missed.add("{\"year\":" + year + ",\"missed\":true}");
            }
        }
        return List.of("[" + String.join(",", inTime) + "]", "[" + String.join(",", missed) + "]");
    }

    private static String stated(AnnualReport report) {
        StringBuilder json = new StringBuilder("{\"year\":").append(report.year());
        if (report.reportSubmittedOn() != null) {
            json.append(",\"reportSubmittedOn\":\"")
                    .append(report.reportSubmittedOn())
                    .append('"');
        }
        if (report.monitoringSubmittedOn() != null) {
            json.append(",\"monitoringSubmittedOn\":\"")
                    .append(report.monitoringSubmittedOn())
                    .append('"');
        }
        if (report.missed().isKnown()) {
            json.append(",\"missed\":").append(report.missed() == Truth.TRUE);
        }
        return json.append('}').toString();
    }

    private static String consolidation(String method, String... parties) {
        return "{\"lead\":\"甲\",\"method\":\"" + method + "\",\"parties\":[" + String.join(",", parties) + "]}";
    }

    private static String party(String name, int scale) {
        return "{\"name\":\"" + name + "\",\"productionScale\":"
                + PossibleAnswers.quantity(String.valueOf(scale), "万吨/年") + "}";
    }

    private static String right(String sizeClass) {
        return "[{\"id\":\"—\",\"mineral\":\"GYPSUM\",\"sizeClass\":\"" + sizeClass + "\"}]";
    }
}
