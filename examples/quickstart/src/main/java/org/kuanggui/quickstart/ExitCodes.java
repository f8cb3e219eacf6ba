package org.kuanggui.quickstart;

/** What a script can tell from the end of the command; {@code --help} and the README list the same. */
final class ExitCodes {
    /** Every document was judged, and each conforms, perhaps with duties; or nothing but a demonstration ran. */
    static final int CONFORMING = 0;

    /** Every document was judged, and at least one does not conform. */
    static final int REFUSED = 1;

    /** Every document was judged, none is refused, and at least one is undetermined, for review or out of scope. */
    static final int OPEN = 2;

    /** At least one document could not be judged, whatever the others are. */
    static final int NOT_JUDGED = 3;

    /** The command line is wrong; nothing was judged. EX_USAGE of sysexits.h. */
    static final int USAGE = 64;

    /** A fault of the program. EX_SOFTWARE. */
    static final int INTERNAL = 70;

    /** Standard output, the calendar, the report or a batch could not be written, so the answer is not complete. EX_IOERR. */
    static final int OUTPUT = 74;

    private ExitCodes() {}
}
