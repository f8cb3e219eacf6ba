package org.kuanggui.plan;

import java.util.Locale;

/**
 * A text in the library's two languages.
 *
 * @param chinese for every locale of the language {@code zh}
 * @param english for every other locale
 */
public record Text(String chinese, String english) {

    /** The text for a locale: Chinese where its language is {@code zh}, else English. */
    public String in(Locale locale) {
        return isChinese(locale) ? chinese : english;
    }

    /** Whether a locale is answered in Chinese. */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}
