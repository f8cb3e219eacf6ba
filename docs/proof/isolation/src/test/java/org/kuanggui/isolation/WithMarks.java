package org.kuanggui.isolation;

import java.io.File;

/** A run that marks its steps for who watches from outside: a line printed, and a file asked for that is not there. */
final class WithMarks {
    static final String MARK = "step-";

    private WithMarks() {}

    public static void main(String[] arguments) {
        Run.watchedBy(WithMarks::mark);
    }

    private static void mark(Step step) {
        if (new File(MARK + step).exists()) {
            throw new IllegalStateException(MARK + step + " should not be there");
        }
        System.out.println(MARK + step);
        System.out.flush();
    }
}
