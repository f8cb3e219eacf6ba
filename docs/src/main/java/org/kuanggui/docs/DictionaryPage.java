package org.kuanggui.docs;

/** The terms of the field: one word a thing. */
final class DictionaryPage {
    private DictionaryPage() {}

    static Page of() {
        Table terms = Table.of("plan", "English", "Java");
        for (DictionaryEntry entry : DictionaryEntry.all()) {
            terms.row(entry.chinese(), entry.english(), Words.code(entry.java()));
        }
        return Page.of("dictionary.md", "terms", terms);
    }
}
