package org.kuanggui.quickstart;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether somebody watches. */
final class Terminal {
    private Terminal() {}

    /** Whether standard input and output are a terminal; some later JDKs have a console without one, and say so. */
    @SuppressWarnings("SystemConsoleNull") // what it is about
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
