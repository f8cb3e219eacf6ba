package org.kuanggui.approval.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Outcome;
import org.springframework.stereotype.Component;

/** What a record says of itself where it is judged again, for people. */
@Component
public class RecordedWords {
    private static final Pattern CONSTANT = Pattern.compile("\"?([A-Z_]+)\"?(.*)", Pattern.DOTALL);

    /** An outcome, or a theme, by its name: {@code "VIOLATED"}, {@code ECOLOGICAL_RED_LINE, 2024-06}; the rest as it is. */
    public String in(String recorded, Locale locale) {
        Matcher constant = CONSTANT.matcher(recorded);
        if (!constant.matches()) {
            return recorded;
        }
        String name = constant.group(1);
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .map(outcome -> outcome.label().in(locale))
                .findFirst()
                .or(() -> Arrays.stream(Theme.values())
                        .filter(theme -> theme.name().equals(name))
                        .map(theme -> theme.in(locale))
                        .findFirst())
                .map(label -> label + constant.group(2))
                .orElse(recorded);
    }
}
