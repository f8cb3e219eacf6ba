package org.kuanggui.isolation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run touched outside itself, by step, each with those who did it. For one thread; others are told apart. */
final class Touched {
    private static final int CALLERS = 12;

    private final Thread judging = Thread.currentThread();
    private final Map<Step, Map<String, String>> touched = new EnumMap<>(Step.class);
    private Step step = Step.PREPARING;
    private boolean telling;

    /** What comes is of another step. */
    void step(Step next) {
        step = next;
    }

    /** Something was touched; when it was touched first in this step, the callers are noted. */
    void tell(String what) {
        if (telling || Thread.currentThread() != judging) {
            return;
        }
        telling = true;
        try {
            touched.computeIfAbsent(step, any -> new TreeMap<>()).computeIfAbsent(what, any -> callers());
        } finally {
            telling = false;
        }
    }

    private static String callers() {
        return StackWalker.getInstance()
                .walk(frames -> frames.skip(3)
                        .limit(CALLERS)
                        .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                        .toList())
                .toString();
    }

    /** A line for everything touched: step, what, by whom. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        touched.forEach(
                (when, what) -> what.forEach((name, callers) -> lines.add(when + "\t" + name + "\t" + callers)));
        return lines;
    }
}
