package org.kuanggui.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.fact.Text;
import org.kuanggui.plan.KeyMiningZone;
import org.kuanggui.plan.PlanDates;
import org.kuanggui.plan.PlanEdition;

/**
 * Puts the plan's own figures where the messages of its provisions have places for them: {@code {plan.periodEnds}}. The other
 * places wait for a finding.
 */
final class PlanFigures {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}|[{}]");

    private final Map<String, Text> figures = new LinkedHashMap<>();

    PlanFigures(PlanEdition plan) {
        add("district", plan.districtName());
        PlanDates dates = plan.dates();
        add("periodBegins", day(dates.periodBegins()));
        add("issued", day(dates.issued()));
        add("periodEnds", day(dates.periodEnds()));
        add("baseYear", dates.periodBegins().getYear() - 1);
        add("baseYearMines", plan.shareTarget().mines());
        add("sharePerCent", plan.shareTarget().perCent().toPlainString());
        add("allBlocks", plan.allBlocks());
        KeyMiningZone zone = plan.keyMiningZone();
        add("keyZoneRights", zone.rights());
        add("keyZoneStrontium", zone.strontiumRights());
        add("keyZoneLimestone", zone.limestoneRights());
        add("keyZoneSandstone", zone.sandstoneRights());
        add("keyZoneAreaKm2", zone.areaKm2().toPlainString());
    }

    /** A message with the plan's figures; refused where a place is neither the plan's nor a finding's. */
    @Nullable
    Text message(Part part) {
        String chinese = filled(part.required("zh"), true);
        String english = filled(part.required("en"), false);
        return part.buildIfSound(() -> new Text(PlanDataReader.sound(chinese), PlanDataReader.sound(english)));
    }

    private @Nullable String filled(Value value, boolean chinese) {
        String template = value.text();
        if (template == null) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        Matcher places = PLACE.matcher(template);
        while (places.find()) {
            places.appendReplacement(text, Matcher.quoteReplacement(filled(value, places.toMatchResult(), chinese)));
        }
        return places.appendTail(text).toString();
    }

    private String filled(Value value, MatchResult place, boolean chinese) {
        String name = place.group(1);
        Text figure = name == null ? null : figures.get(name);
        if (figure != null) {
            return chinese ? figure.chinese() : figure.english();
        }
        if (name == null || !Finding.PLACES.contains(name)) {
            Set<String> known = new TreeSet<>(figures.keySet());
            known.addAll(Finding.PLACES);
            String places = String.join(", ", known);
            value.refuse(
                    new Text("占位符 " + place.group(), "the place " + place.group()),
                    new Text("花括号中的占位符，可用 " + places, "a place in braces, of " + places));
        }
        return place.group();
    }

    private void add(String name, Text figure) {
        figures.put("plan." + name, figure);
    }

    private void add(String name, int figure) {
        add(name, String.valueOf(figure));
    }

    private void add(String name, String figure) {
        add(name, new Text(figure, figure));
    }

    private static Text day(LocalDate day) {
        return new Text(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日", day.toString());
    }
}
