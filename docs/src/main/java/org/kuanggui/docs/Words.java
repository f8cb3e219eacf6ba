package org.kuanggui.docs;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Text;
import org.kuanggui.plan.Subject;

/** How pages write what the data has. */
final class Words {
    private Words() {}

    /** Both languages, on two lines of a table's cell or in one of a list. */
    static String both(Text text, String between) {
        return text.chinese() + between + text.english();
    }

    static String code(Object text) {
        return "`" + text + "`";
    }

    static String codes(Collection<?> texts) {
        return texts.stream().map(Words::code).collect(Collectors.joining(", "));
    }

    /** Constants in the order of their enum. */
    static <E extends Enum<E>> List<E> inOrder(Collection<E> constants) {
        return constants.stream().sorted().toList();
    }

    static String minerals(Collection<Mineral> minerals) {
        return inOrder(minerals).stream()
                .map(mineral -> code(mineral) + " " + mineral.chineseName())
                .collect(Collectors.joining(", "));
    }

    /** {@code application for a mining right, ledger}. */
    static String subjects(Collection<Subject> subjects) {
        return inOrder(subjects).stream().map(Words::subject).collect(Collectors.joining(", "));
    }

    /** {@code MiningAction} as people write it. */
    static String spoken(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The Chinese name of a constant of the model. */
    static String chineseName(Object constant) {
        try {
            return (String) constant.getClass().getMethod("chineseName").invoke(constant);
        } catch (ReflectiveOperationException none) {
            throw new IllegalStateException("no Chinese name of " + constant, none);
        }
    }

    /** A class's constant. */
    static int number(Class<?> type, String name) {
        try {
            return type.getField(name).getInt(null);
        } catch (ReflectiveOperationException none) {
            throw new IllegalStateException("no number " + name + " in " + type, none);
        }
    }

    /** {@code MINING_RECOVERY} as people write it. */
    static String spoken(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A link within a page or to another, as Markdown's headings are called. */
    static String link(String page, String heading) {
        return "[" + heading + "](" + page + "#" + anchor(heading) + ")";
    }

    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit} _-]", "")
                .replace(' ', '-');
    }

    /** A link from docs/reference to a file of the project. */
    static String file(String name, String path) {
        return "[" + name + "](../../" + path + ")";
    }

    /** Every constant of an enum. */
    static <E extends Enum<E>> List<E> constants(Class<E> type) {
        return Arrays.asList(type.getEnumConstants());
    }

    private static String subject(Subject subject) {
        return switch (subject) {
            case MINING_APPLICATION -> "application for a mining right";
            case EXPLORATION_APPLICATION -> "application for an exploration right";
            case MINE -> "mine under supervision";
            case LEDGER -> "the district's ledger";
        };
    }
}
