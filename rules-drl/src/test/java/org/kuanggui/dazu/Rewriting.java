package org.kuanggui.dazu;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Writes JSON documents so that they look different and mean the same: fields in any order, white space anywhere,
 * characters escaped, numbers in other forms; and the items of some lists in any order.
 */
final class Rewriting {
    private static final List<String> SPACES = List.of("", "", " ", "\n", "\t", "\r\n  ");
    private static final int MOST_ZEROS = 3;
    private static final int MOST_DIGITS = 30;
    private static final int LARGEST_SCALE = 9;

    private final Random random;
    private final Set<String> shuffled;

    /** @param shuffled names of the lists whose items change places */
    Rewriting(long seed, Set<String> shuffled) {
        this.random = new Random(seed);
        this.shuffled = shuffled;
    }

    String of(String document) {
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            parser.nextToken();
            return space() + value(parser, "") + space();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String value(JsonParser parser, String field) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser, shuffled.contains(field));
            case VALUE_STRING -> text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(new BigDecimal(parser.getText()));
            default -> parser.getText();
        };
    }

    private String object(JsonParser parser) throws IOException {
        List<String> fields = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.add(text(name) + space() + ":" + space() + value(parser, name));
        }
        Collections.shuffle(fields, random);
        return "{" + together(fields) + "}";
    }

    private String list(JsonParser parser, boolean anyOrder) throws IOException {
        List<String> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, ""));
        }
        if (anyOrder) {
            Collections.shuffle(items, random);
        }
        return "[" + together(items) + "]";
    }

    private String together(List<String> parts) {
        return space() + String.join(space() + "," + space(), parts) + space();
    }

    private String space() {
        return SPACES.get(random.nextInt(SPACES.size()));
    }

    /** The text, some of its characters as escapes of four hexadecimal digits. */
    private String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (random.nextInt(3) == 0 || character < ' ' || character == '"' || character == '\\') {
                String escaped = String.format(Locale.ROOT, "%04x", (int) character);
                json.append("\\u").append(random.nextBoolean() ? escaped : escaped.toUpperCase(Locale.ROOT));
            } else {
                json.append(character);
            }
        }
        return json.append('"').toString();
    }

    /** 95 as 95, 95.0, 9.5e1, 950E-1; a number with as many digits as may be, or nearly, as it is. */
    private String number(BigDecimal number) {
        boolean plain = number.precision() > MOST_DIGITS || Math.abs(number.scale()) > LARGEST_SCALE;
        return switch (plain ? 0 : random.nextInt(4)) {
            case 0 -> number.toPlainString();
            case 1 ->
                number.setScale(Math.max(number.scale(), 0) + 1 + random.nextInt(MOST_ZEROS))
                        .toPlainString();
            case 2 -> number.movePointLeft(1).toPlainString() + (random.nextBoolean() ? "e1" : "E+1");
            default -> number.movePointRight(1).toPlainString() + (random.nextBoolean() ? "e-1" : "E-01");
        };
    }
}
