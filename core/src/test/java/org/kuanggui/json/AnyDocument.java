package org.kuanggui.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.area.Area;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/**
 * Any document at all. The parts are records: every component is drawn after its type, stated or not, and a part
 * that its constructor refuses is drawn anew. A component that is added to a record is drawn without further ado.
 */
final class AnyDocument {
    private static final String CHARACTERS = "矿名甲乙A1\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028 \u3000é😀";

    private final Random random;

    private AnyDocument(Random random) {
        this.random = random;
    }

    static Arbitrary<Application> applications() {
        return Arbitraries.randomValue(random -> new AnyDocument(random).application());
    }

    static Arbitrary<Mine> mines() {
        return Arbitraries.randomValue(random -> (Mine) new AnyDocument(random).record(Mine.class));
    }

    static Arbitrary<Ledger> ledgers() {
        return Arbitraries.randomValue(random -> (Ledger) new AnyDocument(random).record(Ledger.class));
    }

    static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.randomValue(random -> new AnyDocument(random).number());
    }

    private Application application() {
        return (Application) record(random.nextBoolean() ? MiningApplication.class : ExplorationApplication.class);
    }

    private Object record(Class<?> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        while (true) {
            try {
                return constructor.newInstance(Arrays.stream(type.getRecordComponents())
                        .map(this::component)
                        .toArray());
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof InvalidInputException)) {
                    throw new AssertionError(e);
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("cannot build " + type, e);
            }
        }
    }

    private @Nullable Object component(RecordComponent component) {
        boolean isOptional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (isOptional && random.nextBoolean()) {
            return null;
        }
        return switch (component.getName()) {
            case "district" -> String.format("%06d", random.nextInt(1_000_000));
            case "scheduledYear", "year" -> 1 + random.nextInt(9999);
            case "miningRecovery", "processingRecovery", "comprehensiveUtilization" ->
                BigDecimal.valueOf(random.nextInt(10_001), 2);
            case "recoverableReserves" -> quantity(Unit.Use.RESERVES);
            default -> value(component.getGenericType());
        };
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            List<Object> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(value(list.getActualTypeArguments()[0]));
            }
            return items;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        if (plain == String.class) {
            return text();
        }
        if (plain == BigDecimal.class) {
            return number();
        }
        if (plain == LocalDate.class) {
            return LocalDate.ofYearDay(1 + random.nextInt(9999), 1 + random.nextInt(365));
        }
        if (plain == Area.class) {
            return Shapes.any(random);
        }
        if (plain == boolean.class) {
            return random.nextBoolean();
        }
        return plain == Quantity.class ? quantity(Unit.Use.PRODUCTION_SCALE) : record(plain);
    }

    private String text() {
        int[] characters = CHARACTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }

    private Quantity quantity(Unit.Use use) {
        List<Unit> units =
                Arrays.stream(Unit.values()).filter(unit -> unit.use() == use).toList();
        return new Quantity(number(), units.get(random.nextInt(units.size())));
    }

    /** As many digits, and as large a scale to either side, as there may be. */
    private BigDecimal number() {
        BigInteger digits = BigInteger.ZERO;
        for (int i = random.nextInt(Checks.MOST_DIGITS + 1); i > 0; i--) {
            digits = digits.multiply(BigInteger.TEN).add(BigInteger.valueOf(random.nextInt(10)));
        }
        return new BigDecimal(digits, random.nextInt(2 * Checks.LARGEST_SCALE + 1) - Checks.LARGEST_SCALE);
    }
}
