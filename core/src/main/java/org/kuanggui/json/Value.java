package org.kuanggui.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.area.Position;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;

/**
 * A place of a document that may hold a value, with a read for every type of the contract. A read gives {@code null},
 * or what stands for unknown, where the place holds nothing or what it holds is refused; the problem is then noted.
 * Absent, null and blank text are nothing. For one thread.
 */
final class Value {
    private static final Text POSITION = new Text("经度和纬度，可另有高程", "longitude and latitude, and perhaps a height");
    private static final Text TRUE_OR_FALSE = new Text("true 或 false", "true or false");
    private static final Text UNQUOTED = new Text("，不带引号", ", without quotation marks");
    private static final Text QUOTED = new Text("，带引号", ", in quotation marks");

    private final String pointer;
    private final @Nullable JsonNode node;
    private final boolean required;
    private final Problems problems;

    Value(String pointer, @Nullable JsonNode node, boolean required, Problems problems) {
        this.pointer = pointer;
        this.node = node;
        this.required = required;
        this.problems = problems;
    }

    /** A text without surrounding white space, never blank. */
    @Nullable
    String text() {
        return text(Phrases.A_TEXT);
    }

    /** A text exactly as it stands, blank or not. */
    @Nullable
    String verbatim() {
        if (node instanceof JsonNode.Quoted text) {
            return text.value();
        }
        stated(JsonNode.Quoted.class, Phrases.A_TEXT);
        return null;
    }

    private @Nullable String text(Text expected) {
        return text(expected, Checks.LONGEST_TEXT);
    }

    private @Nullable String text(Text expected, int longest) {
        JsonNode.Quoted text = stated(JsonNode.Quoted.class, expected);
        return text == null ? null : checked(checks -> checks.text("", text.value(), longest));
    }

    /** What a constructor makes of a text, which may be as long as a document. */
    <T> @Nullable T built(Function<String, T> constructor) {
        String text = text(Phrases.A_TEXT, JsonLimits.LARGEST_DOCUMENT);
        return text == null ? null : problems.build(pointer, () -> constructor.apply(text));
    }

    /** A yes, a no, or unknown. */
    Truth truth() {
        JsonNode.Bool truth = stated(JsonNode.Bool.class, TRUE_OR_FALSE);
        return truth == null ? Truth.UNKNOWN : Truth.of(truth.value());
    }

    /** A number of either sign, within the contract's precision; without trailing zeros. */
    @Nullable
    BigDecimal decimal() {
        String written = number();
        if (written == null) {
            return null;
        }
        try {
            BigDecimal decimal = new BigDecimal(written);
            return checked(checks -> checks.number("", decimal));
        } catch (NumberFormatException e) { // JSON allows it, BigDecimal does not: an exponent that is no int
            refuse(Phrases.theNumber(JsonText.start(written)), Phrases.AN_EXPONENT);
            return null;
        }
    }

    /** A number as written, which is not too long to be computed with. */
    private @Nullable String number() {
        JsonNode.Decimal number = stated(JsonNode.Decimal.class, Phrases.A_NUMBER);
        if (number == null) {
            return null;
        }
        int length = number.written().length();
        if (length > JsonLimits.LONGEST_NUMBER) {
            refuse(
                    new Text(length + " 个字符的数字", "a number of " + length + " characters"),
                    Phrases.atMost(Phrases.characters(JsonLimits.LONGEST_NUMBER)));
            return null;
        }
        return number.written();
    }

    /** A place on the map: longitude, latitude, and perhaps a height, which is not used. */
    @Nullable
    Position position() {
        JsonNode.Items numbers = stated(JsonNode.Items.class, POSITION);
        if (numbers == null) {
            return null;
        }
        int size = numbers.items().size();
        if (size < 2 || size > 3) {
            refuse(Phrases.aListOf(size), POSITION);
            return null;
        }
        List<Double> coordinates = longList(Value::coordinate);
        Double longitude = coordinates.get(0);
        Double latitude = coordinates.get(1);
        return longitude == null || latitude == null ? null : new Position(longitude, latitude);
    }

    private @Nullable Double coordinate() {
        String written = number();
        if (written == null) {
            return null;
        }
        double coordinate = Double.parseDouble(written);
        if (Double.isInfinite(coordinate)) {
            refuse(Phrases.theNumber(JsonText.start(written)), new Text("以度计的数字", "a number of degrees"));
            return null;
        }
        return coordinate;
    }

    /** A whole number. */
    @Nullable
    Integer integer() {
        BigDecimal decimal = decimal();
        if (decimal == null) {
            return null;
        }
        try {
            return decimal.intValueExact();
        } catch (ArithmeticException e) {
            refuse(
                    Phrases.theNumber(decimal.toPlainString()),
                    new Text("至多九位的整数", "a whole number of at most nine digits"));
            return null;
        }
    }

    /** A date that exists, {@code 2024-05-20}. */
    @Nullable
    LocalDate date() {
        LocalDate date = word(Dates.WORDS);
        return checked(checks -> checks.date("", date));
    }

    /** A constant of an enum, exactly as it is written. */
    <E extends Enum<E>> @Nullable E constant(Class<E> type) {
        return word(Vocabulary.constants(type));
    }

    /** A mineral by its constant, Chinese name, alias or code. */
    @Nullable
    Mineral mineral() {
        return word(Vocabulary.MINERALS);
    }

    /** What a word means. */
    <T> @Nullable T word(Vocabulary<T> words) {
        String word = text(words.expected());
        if (word == null) {
            return null;
        }
        Optional<T> meaning = words.named().apply(word);
        if (meaning.isEmpty()) {
            refuse(
                    Phrases.theText(JsonText.quotedStart(word)),
                    words.expected(),
                    words.guess().apply(word));
        }
        return meaning.orElse(null);
    }

    /** A value with its unit. */
    @SuppressWarnings("NullAway") // the constructor refuses a missing value or unit, and a negative value in any case
    @Nullable
    Quantity quantity() {
        return part(part -> {
            BigDecimal value = part.required("value").decimal();
            Unit unit = part.required("unit").word(Vocabulary.UNITS);
            return part.build(() -> new Quantity(value, unit));
        });
    }

    /** Whatever stands here as it is written, but for white space; what is absent is null. */
    String asWritten() {
        return node == null ? "null" : JsonWriter.compact(node);
    }

    /** A list as it is written, but for white space. */
    @Nullable
    String listAsWritten() {
        JsonNode.Items items = stated(JsonNode.Items.class, Phrases.A_LIST);
        return items == null ? null : JsonWriter.compact(items);
    }

    /** An object as it is written, but for white space. */
    @Nullable
    String objectAsWritten() {
        JsonNode.Fields fields = stated(JsonNode.Fields.class, Phrases.AN_OBJECT);
        return fields == null ? null : JsonWriter.compact(fields);
    }

    /** Whether a text stands here, blank or not. */
    boolean isText() {
        return node instanceof JsonNode.Quoted;
    }

    /** An object, read to its end. */
    <T> @Nullable T part(Function<Part, @Nullable T> reader) {
        JsonNode.Fields fields = stated(JsonNode.Fields.class, Phrases.AN_OBJECT);
        if (fields == null) {
            return null;
        }
        Part part = new Part(pointer, fields, problems);
        T read = reader.apply(part);
        part.close();
        return read;
    }

    /**
     * A list; empty where there is none. An item that is refused leaves {@code null} in its place, so that every other
     * keeps its own.
     */
    <T> List<T> list(Function<Value, @Nullable T> reader) {
        if (node instanceof JsonNode.Items items && items.items().size() > JsonLimits.MOST_ITEMS) {
            int first = JsonLimits.MOST_ITEMS + 1;
            refuse(
                    new Text("第 " + first + " 项", "item " + first),
                    new Text(
                            "列表至多 " + JsonLimits.MOST_ITEMS + " 项",
                            "at most " + JsonLimits.MOST_ITEMS + " items in a list"));
            return new ArrayList<>();
        }
        return longList(reader);
    }

    /** As {@link #list}, as long as a document may be. */
    <T> List<T> longList(Function<Value, @Nullable T> reader) {
        List<T> list = new ArrayList<>();
        JsonNode.Items items = stated(JsonNode.Items.class, Phrases.A_LIST);
        if (items != null) {
            for (JsonNode item : items.items()) {
                list.add(reader.apply(new Value(pointer + "/" + list.size(), item, true, problems)));
            }
        }
        return list;
    }

    /** An object whose field names are data, in document order; empty where there is none, else as {@link #list}. */
    <T> Map<String, T> map(Function<Value, @Nullable T> reader) {
        Map<String, T> map = new LinkedHashMap<>();
        JsonNode.Fields fields = stated(JsonNode.Fields.class, Phrases.AN_OBJECT);
        if (fields != null) {
            fields.byName().forEach((name, field) -> {
                Value value = new Value(JsonPointer.under(pointer, name), field, true, problems);
                map.put(name, reader.apply(value));
            });
        }
        return map;
    }

    /** Whether anything stands here, good or bad. */
    boolean isStated() {
        return node != null && !isNothing(node);
    }

    /** How many lists a number stands in, by the first items; empty where these end in none. */
    OptionalInt nesting() {
        int lists = 0;
        JsonNode inner = node;
        while (inner instanceof JsonNode.Items items && !items.items().isEmpty()) {
            lists++;
            inner = items.items().get(0);
        }
        return inner instanceof JsonNode.Decimal ? OptionalInt.of(lists) : OptionalInt.empty();
    }

    /** Refuses what stands here. */
    void refuse(Text found, Text expected) {
        refuse(found, expected, Optional.empty());
    }

    /** Refuses what stands here, with what may have been meant. */
    void refuse(Text found, Text expected, Optional<Text> guess) {
        problems.add(new Problem(pointer, found, expected, guess.orElse(null)));
    }

    /** Refuses a file that is named here, for all that is wrong with it. */
    void refuseFile(String name, InvalidInputException refused) {
        refused.problems().forEach(problem -> problems.add(problem.in(name, pointer)));
    }

    private <T> @Nullable T checked(Function<Checks, @Nullable T> check) {
        Checks checks = new Checks();
        T value = check.apply(checks);
        return problems.build(pointer, () -> {
            checks.done();
            return value;
        });
    }

    /** What stands here, if it is of the type that is wanted; what else stands here is refused. */
    private <N extends JsonNode> @Nullable N stated(Class<N> type, Text expected) {
        if (node == null || isNothing(node)) {
            if (required) {
                refuse(nothing(node), expected);
            }
            return null;
        }
        if (type.isInstance(node)) {
            return type.cast(node);
        }
        if (node instanceof JsonNode.Quoted text && checked(checks -> checks.text("", text.value())) == null) {
            return null; // the text "null", which is refused as such whatever the type
        }
        refuse(node.described(), expected, inOtherType(type, node));
        return null;
    }

    private static boolean isNothing(JsonNode node) {
        return node instanceof JsonNode.Null || (node instanceof JsonNode.Quoted text && Checks.isBlank(text.value()));
    }

    private static Text nothing(@Nullable JsonNode node) {
        if (node == null) {
            return Phrases.NOTHING;
        }
        return node instanceof JsonNode.Null ? Text.plain("null") : Phrases.A_BLANK_TEXT;
    }

    /** A text that reads like the number that is wanted, or the other way round. */
    private static Optional<Text> inOtherType(Class<?> wanted, JsonNode node) {
        if (node instanceof JsonNode.Decimal number && wanted == JsonNode.Quoted.class) {
            return Optional.of(
                    Text.plain("\"" + JsonText.start(number.written()) + "\"").then(QUOTED));
        }
        if (!(node instanceof JsonNode.Quoted text)) {
            return Optional.empty();
        }
        String bare = text.value().trim();
        boolean isNumber = wanted == JsonNode.Decimal.class && bare.matches("-?(0|[1-9][0-9]{0,19})(\\.[0-9]{1,20})?");
        boolean isTruth = wanted == JsonNode.Bool.class && bare.matches("true|false");
        return isNumber || isTruth ? Optional.of(Text.plain(bare).then(UNQUOTED)) : Optional.empty();
    }
}
