package org.kuanggui.json;

import java.util.List;
import java.util.Map;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;

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
    Text described();

    /** An object; its fields in document order. */
    record Fields(Map<String, JsonNode> byName, int order, int last) implements JsonNode {
        @Override
        public Text described() {
            return Phrases.AN_OBJECT;
        }
    }

    /** A list. */
    record Items(List<JsonNode> items, int order, int last) implements JsonNode {
        @Override
        public Text described() {
            return Phrases.A_LIST;
        }
    }

    /** A text, untrimmed. */
    record Quoted(String value, int order) implements JsonNode {
        @Override
        public Text described() {
            return Phrases.theText(JsonText.quotedStart(value));
        }
    }

    /** A number as written: nothing is computed before its length is known. */
    record Decimal(String written, int order) implements JsonNode {
        @Override
        public Text described() {
            return Phrases.theNumber(JsonText.start(written));
        }
    }

    /** True or false. */
    record Bool(boolean value, int order) implements JsonNode {
        @Override
        public Text described() {
            return Text.plain(String.valueOf(value));
        }
    }

    /** The literal null. */
    record Null(int order) implements JsonNode {
        @Override
        public Text described() {
            return Text.plain("null");
        }
    }
}
