package org.kuanggui.quickstart;

import java.util.Locale;
import org.kuanggui.fact.Text;

/** The language of the answers. */
enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String of(Text text) {
        return text.in(locale);
    }

    /** As the option is written. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
