package org.kuanggui.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is wrong with a part, so that one exception tells it all. Used by every constructor of the model and by
 * the readers: what Java refuses and what JSON refuses is written once, here.
 *
 * <p>For one thread, and for one construction.
 */
public final class Checks {
    /** The longest text of a document, in UTF-16 units; but for the register's text of corners. */
    public static final int LONGEST_TEXT = 10_000;

    /** The most items a list may have. */
    public static final int MOST_ITEMS = 10_000;

    /** The most digits a number may have. */
    public static final int MOST_DIGITS = 38;

    /** The largest scale of a number, to either side: 1E+20 and 1E-20 are the last that are read. */
    public static final int LARGEST_SCALE = 20;

    private static final Text A_VALUE = new Text("值", "a value");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Problem> problems = new ArrayList<>();

    /** Notes a problem at a place. */
    public void refuse(String pointer, Text found, Text expected) {
        problems.add(new Problem(pointer, found, expected));
    }

    /**
     * Text as it is kept: without surrounding white space; blank is absent.
     *
     * @return {@code null} where nothing was stated, or what was stated is refused
     */
    public @Nullable String text(String pointer, @Nullable String stated) {
        return text(pointer, stated, LONGEST_TEXT);
    }

    /**
     * As {@link #text(String, String)}, for a text that holds more than words.
     *
     * @param longest how long it may be, in UTF-16 units
     */
    public @Nullable String text(String pointer, @Nullable String stated, int longest) {
        if (stated == null) {
            return null;
        }
        String text = Texts.trim(stated);
        if (text.isEmpty()) {
            return null;
        }
        if (text.equals("null")) {
            refuse(
                    pointer,
                    Phrases.theText("\"null\""),
                    new Text("不填该字段，或不带引号的 null", "the field left out, or null without quotes"));
            return null;
        }
        if (text.length() > longest) {
            refuse(pointer, Phrases.characters(text.length()), Phrases.atMost(Phrases.characters(longest)));
            return null;
        }
        if (Texts.hasLoneSurrogate(text)) {
            refuse(pointer, new Text("含有半个代理对的文本", "a text with half a surrogate pair"), Phrases.WELL_FORMED);
            return null;
        }
        return text;
    }

    /** Whether a text says nothing: it is empty, or white space alone. */
    public static boolean isBlank(String text) {
        return Texts.trim(text).isEmpty();
    }

    /** As {@link #text(String, String)}, of a field that has to be stated; the empty text where it is not. */
    public String requiredText(String pointer, @Nullable String stated) {
        int before = problems.size();
        String text = text(pointer, stated);
        if (text == null && problems.size() == before) {
            refuse(pointer, stated == null ? Phrases.NOTHING : Phrases.A_BLANK_TEXT, Phrases.A_TEXT);
        }
        return text == null ? "" : text;
    }

    /** As {@link #requiredText}, of a SHA-256 in lower-case hexadecimal. */
    public String sha256(String pointer, @Nullable String stated) {
        String hash = requiredText(pointer, stated);
        if (!hash.isEmpty() && !Sha256.isWritten(hash)) {
            refuse(pointer, Phrases.theText(hash), Sha256.EXPECTED);
        }
        return hash;
    }

    /** Refuses a field that has to be stated and is not. */
    public void required(String pointer, @Nullable Object stated, Text expected) {
        if (stated == null) {
            refuse(pointer, Phrases.NOTHING, expected);
        }
    }

    /**
     * A number within the contract's precision, at least 0; without trailing zeros.
     *
     * @return {@code null} where nothing was stated, or what was stated is refused
     */
    public @Nullable BigDecimal notNegative(String pointer, @Nullable BigDecimal stated) {
        BigDecimal number = number(pointer, stated);
        if (number != null && number.signum() < 0) {
            refuse(pointer, Text.plain(number.toPlainString()), Phrases.A_NUMBER_FROM_0);
            return null;
        }
        return number;
    }

    /** As {@link #notNegative}, above 0. */
    public @Nullable BigDecimal positive(String pointer, @Nullable BigDecimal stated) {
        BigDecimal number = number(pointer, stated);
        if (number != null && number.signum() <= 0) {
            refuse(pointer, Text.plain(number.toPlainString()), new Text("> 0 的数字", "a number > 0"));
            return null;
        }
        return number;
    }

    /** As {@link #notNegative}, at most 100. */
    public @Nullable BigDecimal perCent(String pointer, @Nullable BigDecimal stated) {
        BigDecimal number = number(pointer, stated);
        if (number != null && (number.signum() < 0 || number.compareTo(HUNDRED) > 0)) {
            refuse(
                    pointer,
                    Text.plain(number.toPlainString()),
                    new Text("0 至 100 的数字，以百分数计", "a number from 0 to 100, in per cent"));
            return null;
        }
        return number;
    }

    /**
     * A number within the contract's precision, of either sign; without trailing zeros. The zeros at the end of a whole
     * number are no digits that count: what may be written with an exponent may be written plain.
     *
     * @return {@code null} where nothing was stated, or what was stated is refused
     */
    public @Nullable BigDecimal number(String pointer, @Nullable BigDecimal stated) {
        if (stated == null) {
            return null;
        }
        BigDecimal exact = isLongAndWhole(stated) ? withExponent(stated) : stated;
        if (exact.precision() > MOST_DIGITS) {
            refuse(
                    pointer,
                    new Text(exact.precision() + " 位数字", exact.precision() + " digits"),
                    new Text("至多 " + MOST_DIGITS + " 位的数字", "a number of at most " + MOST_DIGITS + " digits"));
            return null;
        }
        long exponent = -(long) exact.scale();
        if (Math.abs(exponent) > LARGEST_SCALE) {
            refuse(
                    pointer,
                    new Text("指数为 " + exponent + " 的数字", "a number with the exponent " + exponent),
                    Phrases.AN_EXPONENT);
            return null;
        }
        return plain(exact);
    }

    /** A date of the years 1 to 9999. */
    public @Nullable LocalDate date(String pointer, @Nullable LocalDate stated) {
        if (stated != null && (stated.getYear() < 1 || stated.getYear() > 9999)) {
            refuse(
                    pointer,
                    Text.plain(stated.toString()),
                    new Text("0001 至 9999 年的日期", "a date of the years 0001 to 9999"));
            return null;
        }
        return stated;
    }

    /** A list as it is kept: a copy; absent is empty. */
    public <T> List<T> list(String pointer, @Nullable List<T> stated) {
        if (stated == null) {
            return List.of();
        }
        if (stated.size() > MOST_ITEMS) {
            refuse(pointer, Phrases.items(stated.size()), Phrases.atMost(Phrases.items(MOST_ITEMS)));
            return List.of();
        }
        int before = problems.size();
        for (int i = 0; i < stated.size(); i++) {
            required(pointer + "/" + i, stated.get(i), A_VALUE);
        }
        return problems.size() == before ? List.copyOf(stated) : List.of();
    }

    /** Takes over the problems of a part that was refused on its own. */
    public void addAll(String parent, InvalidInputException refused) {
        refused.problems().forEach(problem -> problems.add(problem.under(parent)));
    }

    /**
     * Builds a part, and takes over what it refuses.
     *
     * @return {@code null} where it refused
     */
    public <T> @Nullable T part(String parent, Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (InvalidInputException refused) {
            addAll(parent, refused);
            return null;
        }
    }

    /**
     * Ends the checks.
     *
     * @throws InvalidInputException if anything was refused; it lists everything
     */
    public void done() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static boolean isLongAndWhole(BigDecimal number) {
        int digits = number.precision();
        return number.scale() == 0 && digits > MOST_DIGITS && digits <= MOST_DIGITS + LARGEST_SCALE;
    }

    /** The same whole number with as few digits as the largest exponent allows. */
    private static BigDecimal withExponent(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < -LARGEST_SCALE ? stripped.setScale(-LARGEST_SCALE) : stripped;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The value after {@link #done} has not thrown. */
    public static <T> T stated(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
