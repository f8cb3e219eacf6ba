package org.kuanggui.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;
import org.kuanggui.plan.Extent;

/** Reads degrees and minutes as the plan prints them: {@code 105°28′}. */
final class ExtentReader {
    private static final Pattern ANGLE = Pattern.compile("([0-9]{1,3})°([0-5][0-9])′");
    private static final int MINUTES = 60;

    private ExtentReader() {}

    static @Nullable Extent extent(Part part) {
        PlanDataReader.sentences(part);
        Integer west = minutes(part.required("west"));
        Integer east = minutes(part.required("east"));
        Integer south = minutes(part.required("south"));
        Integer north = minutes(part.required("north"));
        return part.buildIfSound(() -> new Extent(
                PlanDataReader.sound(west),
                PlanDataReader.sound(east),
                PlanDataReader.sound(south),
                PlanDataReader.sound(north)));
    }

    private static @Nullable Integer minutes(Value value) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        Matcher angle = ANGLE.matcher(text);
        if (!angle.matches()) {
            value.refuse(
                    Phrases.theText(JsonText.quotedStart(text)),
                    new Text("度和分，如 105°28′", "degrees and minutes, 105°28′"));
            return null;
        }
        return Integer.parseInt(angle.group(1)) * MINUTES + Integer.parseInt(angle.group(2));
    }
}
