package org.kuanggui.docs;

import java.util.List;

/**
 * A fault that somebody might make, and the check that has to find it.
 *
 * @param kind what sort of fault it is: operator, bound, charset, null, order, class loader …
 * @param what in words
 * @param file where it is put, from the project's root
 * @param from what stands there once, and only once
 * @param to what it becomes
 * @param command the check, without options for Maven that are the same for all
 * @param sign what the check prints when it finds it
 */
record SeededFault(String kind, String what, String file, String from, String to, String command, String sign) {
    static final String NAME = "seeded-faults.csv";

    private static final String TEST = "-Dtest=";

    static List<SeededFault> all() {
        return Resource.rows(NAME).stream().map(SeededFault::of).toList();
    }

    private static SeededFault of(List<String> row) {
        return new SeededFault(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6));
    }

    /** The text of its file with the fault in it. */
    String in(String text) {
        int at = text.indexOf(from);
        if (at < 0 || text.indexOf(from, at + 1) >= 0) {
            throw new IllegalStateException(file + " has to hold once: " + from);
        }
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    /** What finds it: the test that the command names, else what it prints. */
    String check() {
        int at = command.indexOf(TEST);
        return at < 0 ? sign : command.substring(at + TEST.length()).split(" ", 2)[0];
    }

    /** The name of its file without folders. */
    String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
