package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.List;

/** Texts that commas part, where no bracket is open. */
final class Commas {
    private Commas() {}

    /** The parts, without the space around them; none of an empty text. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int open = 0;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(' -> open++;
                case ')' -> open--;
                case ',' -> {
                    if (open == 0) {
                        parts.add(text.substring(begin, i).strip());
                        begin = i + 1;
                    }
                }
                default -> {}
            }
        }
        String last = text.substring(begin).strip();
        if (!last.isEmpty()) {
            parts.add(last);
        }
        return parts;
    }
}
