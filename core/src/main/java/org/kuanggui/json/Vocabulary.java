package org.kuanggui.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Nearest;
import org.kuanggui.fact.Unit;

/**
 * The words a field may have. Immutable.
 *
 * @param expected what to write instead of another word
 * @param named the meaning of a word, where it has one
 * @param guess what may have been meant by another word
 */
record Vocabulary<T>(String expected, Function<String, Optional<T>> named, Function<String, Optional<String>> guess) {

    /** Constants, minerals by every name that is understood. */
    static final Vocabulary<Mineral> MINERALS = new Vocabulary<>(
            "a mineral: a constant like COAL, a Chinese name like 煤, or a national code like 11001",
            Mineral::named,
            Vocabulary::guessMineral);

    /** Units by symbol and alias. */
    static final Vocabulary<Unit> UNITS = new Vocabulary<>(
            "one of " + Arrays.stream(Unit.values()).map(Unit::symbol).collect(Collectors.joining(", ")),
            Unit::named,
            Vocabulary::guessUnit);

    /** The constants of an enum, exactly as they are written. */
    static <E extends Enum<E>> Vocabulary<E> constants(Class<E> type) {
        return constants(type, Enum::name);
    }

    /**
     * As {@link #constants(Class)}.
     *
     * @param chinese what people call a constant; not understood, but a good guess
     */
    static <E extends Enum<E>> Vocabulary<E> constants(Class<E> type, Function<E, String> chinese) {
        Map<String, E> constants = new LinkedHashMap<>();
        Map<String, String> guesses = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
            guesses.put(constant.name(), constant.name());
            guesses.put(chinese.apply(constant), constant.name());
        }
        return new Vocabulary<>(
                "one of " + String.join(", ", constants.keySet()),
                text -> Optional.ofNullable(constants.get(text)),
                text -> Nearest.to(text, guesses.keySet()).map(guesses::get));
    }

    private static Optional<String> guessMineral(String text) {
        return Nearest.to(text, Mineral.names().keySet())
                .flatMap(Mineral::named)
                .map(mineral -> mineral.name() + " " + mineral.chineseName());
    }

    /** The first letter of a unit is its size: 万 or 亿 is never guessed. */
    private static Optional<String> guessUnit(String text) {
        if (text.contains("km³") || text.contains("km3")) {
            return Optional.of("万立方米/年 or 万立方米, if ten thousand cubic metres are meant: km³ are cubic kilometres");
        }
        List<String> sameSize = Unit.names().keySet().stream()
                .filter(name -> text.startsWith(name.substring(0, 1)))
                .sorted()
                .toList();
        return Nearest.to(text, sameSize).flatMap(Unit::named).map(Unit::symbol);
    }
}
