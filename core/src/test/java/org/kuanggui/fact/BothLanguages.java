package org.kuanggui.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds problems against the promise that they are told in Chinese as well as in English. */
public final class BothLanguages {
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final String BETWEEN_WORDS = "[\\w/.-]";

    /** What no name of a field is. */
    private static final Pattern ENGLISH = words(
            "an?(?= [A-Za-z])|the|of|and|or|no|not|nothing|at (most|least)|once|with"
                    + "|without|which|where|than|that|them|from|to|in|on|is|are|it|its|has|have|as|by|beside|means|lies|lacks");

    private static final Pattern MORE_ENGLISH =
            words("metres|corners?|rings?|zone|degrees|digits|characters|items?|days"
                    + "|fields?|values?|problems|positions|north|east|south|west|longitude|latitude");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private BothLanguages() {}

    /** The problems, each of which is told in both languages. */
    public static List<Problem> told(List<Problem> problems) {
        problems.forEach(BothLanguages::told);
        return problems;
    }

    private static void told(Problem problem) {
        told(problem.found(), problem.found(Locale.CHINESE));
        told(problem.expected(), problem.expected(Locale.CHINESE));
        Optional<String> guess = problem.maybe(Locale.CHINESE);
        assertThat(guess.isPresent()).isEqualTo(problem.maybe().isPresent());
        problem.maybe().ifPresent(english -> told(english, guess.orElseThrow()));
    }

    private static void told(String english, String chinese) {
        assertThat(isEnglish(chinese)).as("English words in: %s", chinese).isFalse();
        if (isEnglish(english) || MORE_ENGLISH.matcher(unquoted(english)).find()) {
            assertThat(chinese).as("the Chinese of: %s", english).containsPattern(CHINESE);
        }
    }

    /** Whether a text has English words, but for what it has in quotation marks. */
    static boolean isEnglish(String text) {
        return ENGLISH.matcher(unquoted(text)).find();
    }

    private static String unquoted(String text) {
        return QUOTED.matcher(text).replaceAll("");
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<!" + BETWEEN_WORDS + ")(" + words + ")(?!" + BETWEEN_WORDS + ")");
    }
}
