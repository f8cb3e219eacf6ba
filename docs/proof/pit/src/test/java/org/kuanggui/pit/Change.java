package org.kuanggui.pit;

/**
 * A small change to a method, as PIT describes it; where it stands in the method is left out, so that the lines may move.
 *
 * @param type the class, in full
 * @param method its name
 * @param description such as {@code negated conditional}
 */
record Change(String type, String method, String description) implements Comparable<Change> {
    /** The package of the class. */
    String packageName() {
        return type.substring(0, type.lastIndexOf('.'));
    }

    /** The class that the file is named after. */
    String outermost() {
        return type.replaceFirst("\\$.*", "");
    }

    @Override
    public int compareTo(Change other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return type + "," + method + ",\"" + description + "\"";
    }
}
