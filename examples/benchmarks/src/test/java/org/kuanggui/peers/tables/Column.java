package org.kuanggui.peers.tables;

/**
 * What a table reads.
 *
 * @param name a component of the question, another table, or a difference of amounts
 * @param type its type
 */
record Column(String name, Type type) {
    enum Type {
        TEXT,
        TRUTH,
        NUMBER
    }

    /** A text, or another table's answer. */
    static Column text(String name) {
        return new Column(name, Type.TEXT);
    }

    static Column truth(String name) {
        return new Column(name, Type.TRUTH);
    }

    static Column number(String name) {
        return new Column(name, Type.NUMBER);
    }
}
