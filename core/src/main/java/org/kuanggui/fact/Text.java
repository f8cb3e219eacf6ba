package org.kuanggui.fact;

import java.io.Serializable;
import java.util.Locale;

/**
 * A text in the library's two languages.
 *
 * @param chinese for every locale of the language {@code zh}
 * @param english for every other locale
 */
public record Text(String chinese, String english) implements Serializable {

    /** What is the same in both languages: a figure, a constant, a name. */
    public static Text plain(String text) {
        return new Text(text, text);
    }

    /** The text for a locale: Chinese where its language is {@code zh}, else English. */
    public String in(Locale locale) {
        return isChinese(locale) ? chinese : english;
    }

    /** Whether a locale is answered in Chinese. */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /** This text, and another behind it, without a space between. */
    public Text then(Text more) {
        return new Text(chinese + more.chinese, english + more.english);
    }
}
