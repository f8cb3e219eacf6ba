package org.kuanggui.json;

import java.util.List;
import java.util.Map;

/**
 * A value of a document as it stands there, checked for nothing but syntax. {@code order} counts the values of a
 * document in the order in which they begin.
 */
sealed interface JsonNode {

    int order();

    /** The order of the last value within; its own where it holds none. */
    default int last() {
        return order();
    }

    /** What it is, for people: {@code the number 95}. */
    String described();

    /** An object; its fields in document order. */
    record Fields(Map<String, JsonNode> byName, int order, int last) implements JsonNode {
        @Override
        public String described() {
            return "an object";
        }
    }

    /** A list. */
    record Items(List<JsonNode> items, int order, int last) implements JsonNode {
        @Override
        public String described() {
            return "a list";
        }
    }

    /** A text, untrimmed. */
    record Text(String value, int order) implements JsonNode {
        @Override
        public String described() {
            return "the text " + JsonText.quotedStart(value);
        }
    }

    /** A number as written: nothing is computed before its length is known. */
    record Decimal(String written, int order) implements JsonNode {
        @Override
        public String described() {
            return "the number " + JsonText.start(written);
        }
    }

    /** True or false. */
    record Bool(boolean value, int order) implements JsonNode {
        @Override
        public String described() {
            return String.valueOf(value);
        }
    }

    /** The literal null. */
    record Null(int order) implements JsonNode {
        @Override
        public String described() {
            return "null";
        }
    }
}
