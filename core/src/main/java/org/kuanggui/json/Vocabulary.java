package org.kuanggui.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Nearest;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Unit;

/**
 * The words a field may have. Immutable.
 *
 * @param expected what to write instead of another word
 * @param named the meaning of a word, where it has one
 * @param guess what may have been meant by another word
 */
record Vocabulary<T>(Text expected, Function<String, Optional<T>> named, Function<String, Optional<Text>> guess) {

    private static final Text TEN_THOUSAND_CUBIC_METRES = new Text(
            "万立方米/年 或 万立方米（如指一万立方米：km³ 是立方千米）",
            "万立方米/年 or 万立方米, if ten thousand cubic metres are meant: km³ are cubic kilometres");

    /** Constants, minerals by every name that is understood. */
    static final Vocabulary<Mineral> MINERALS = new Vocabulary<>(
            new Text(
                    "矿种：常量如 COAL，中文名如 煤，或国家矿种代码如 11001",
                    "a mineral: a constant like COAL, a Chinese name like 煤, or a national code like 11001"),
            Mineral::named,
            Vocabulary::guessMineral);

    /** Units by symbol and alias. */
    static final Vocabulary<Unit> UNITS = new Vocabulary<>(
            Phrases.oneOf(Arrays.stream(Unit.values()).map(Unit::symbol).toList()), Unit::named, Vocabulary::guessUnit);

    private static final ClassValue<Vocabulary<?>> OF_ENUM = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // asked of enums alone
        protected Vocabulary<?> computeValue(Class<?> type) {
            return constants((Class) type, constant -> ((Enum<?>) constant).name());
        }
    };

    /** The constants of an enum, exactly as they are written; made once for each. */
    @SuppressWarnings("unchecked") // made of the same type
    static <E extends Enum<E>> Vocabulary<E> constants(Class<E> type) {
        return (Vocabulary<E>) OF_ENUM.get(type);
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
                Phrases.oneOf(constants.keySet()),
                text -> Optional.ofNullable(constants.get(text)),
                text -> Nearest.to(text, guesses.keySet()).map(guesses::get).map(Text::plain));
    }

    private static Optional<Text> guessMineral(String text) {
        return Nearest.to(text, Mineral.names().keySet())
                .flatMap(Mineral::named)
                .map(mineral -> Text.plain(mineral.name() + " " + mineral.chineseName()));
    }

    /** The first letter of a unit is its size: 万 or 亿 is never guessed. */
    private static Optional<Text> guessUnit(String text) {
        if (text.contains("km³") || text.contains("km3")) {
            return Optional.of(TEN_THOUSAND_CUBIC_METRES);
        }
        List<String> sameSize = Unit.names().keySet().stream()
                .filter(name -> text.startsWith(name.substring(0, 1)))
                .sorted()
                .toList();
        return Nearest.to(text, sameSize).flatMap(Unit::named).map(Unit::symbol).map(Text::plain);
    }
}
