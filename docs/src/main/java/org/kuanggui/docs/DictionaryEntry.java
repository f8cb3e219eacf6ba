package org.kuanggui.docs;

import java.util.List;

/**
 * A term of the field.
 *
 * @param chinese as the plan, or the field, has it
 * @param english as the library's texts and names have it
 * @param type simple name of the type, with its package below org.kuanggui: {@code application.Site}
 * @param member a component, method or constant of the type; empty for the type itself
 */
record DictionaryEntry(String chinese, String english, String type, String member) {

    static List<DictionaryEntry> all() {
        return Resource.rows("dictionary.csv").stream()
                .map(row -> new DictionaryEntry(row.get(0), row.get(1), row.get(2), row.get(3)))
                .toList();
    }

    /** {@code Site.township}. */
    String java() {
        String name = type.substring(type.indexOf('.') + 1);
        return member.isEmpty() ? name : name + "." + member;
    }
}
