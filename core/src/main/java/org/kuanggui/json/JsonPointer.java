package org.kuanggui.json;

import java.util.ArrayList;
import java.util.List;
import org.kuanggui.fact.Problem;

/** JSON pointers (RFC 6901): a text that grows with every step, and a path that is made a text only when asked for. */
final class JsonPointer {
    private final List<String> names = new ArrayList<>();

    /** The pointer of a field or an item of the value at a pointer. */
    static String under(String pointer, String name) {
        return Problem.pointer(pointer, name);
    }

    /** The names a pointer is made of. */
    static List<String> names(String pointer) {
        List<String> names = new ArrayList<>();
        int start = 1;
        while (start <= pointer.length()) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            names.add(pointer.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return names;
    }

    void enter(String name) {
        names.add(name);
    }

    void leave() {
        names.remove(names.size() - 1);
    }

    @Override
    public String toString() {
        String pointer = "";
        for (String name : names) {
            pointer = under(pointer, name);
        }
        return pointer;
    }
}
