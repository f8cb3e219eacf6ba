package org.kuanggui.drools;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kuanggui.application.Document;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/** What the sorts of cases offer to rules: terms, words and facts. */
final class Terms {
    /** Every sort of case that a rule may take. */
    static final List<Class<?>> CASES = List.of(
            SubjectCase.class,
            ApplicationCase.class,
            MiningCase.class,
            ExplorationCase.class,
            WorkedMine.class,
            MineCase.class,
            LedgerCase.class,
            AnnualReportCase.class,
            IncidentCase.class,
            BlockCountCase.class,
            ExplorationBlockCase.class);

    /** More constants than these, and a constant is exchanged for its two neighbours alone. */
    private static final int FEW = 9;

    private static final Pattern CALL = Pattern.compile("\\.(\\w+)\\((\\)| )");

    private Terms() {}

    /** The sorts of cases that are made of a subject. */
    static List<Class<?>> casesOf(Document subject) {
        if (subject instanceof Mine) {
            return List.of(MineCase.class, AnnualReportCase.class, IncidentCase.class);
        }
        if (subject instanceof Ledger) {
            return List.of(LedgerCase.class, BlockCountCase.class, ExplorationBlockCase.class);
        }
        return List.of(subject instanceof MiningApplication ? MiningCase.class : ExplorationCase.class);
    }

    static Class<?> type(String name) {
        return CASES.stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sort of case: " + name));
    }

    /** Whether a sort of case has a term or a word. */
    static boolean has(Class<?> type, String name) {
        return methods(type).anyMatch(method -> method.getName().equals(name));
    }

    /** The other constants that a term may be held against; where there are many, those beside it. */
    static List<String> others(String type, String term, String constant) {
        Object[] constants = method(type(type), term).getReturnType().getEnumConstants();
        List<String> names =
                Arrays.stream(constants).map(one -> ((Enum<?>) one).name()).toList();
        int position = names.indexOf(constant);
        return names.stream()
                .filter(name -> !name.equals(constant))
                .filter(name -> names.size() <= FEW || Math.abs(names.indexOf(name) - position) == 1)
                .toList();
    }

    /** Whether a sort of case has a fact, {@code $c.by( $c.site().township() )}. */
    static boolean isFact(Class<?> type, String fact) {
        int inner = fact.indexOf("( ");
        if (inner >= 0 && !isFact(type, fact.substring(inner + 2, fact.length() - 2))) {
            return false;
        }
        Class<?> result = type;
        Matcher call = CALL.matcher(inner < 0 ? fact : fact.substring(0, inner + 2));
        while (call.find()) {
            if (!has(result, call.group(1))) {
                return false;
            }
            result = method(result, call.group(1)).getReturnType();
        }
        return result == Fact.class;
    }

    /** The facts before and after a fact, in the order of the alphabet, of what it is a fact of. */
    static List<String> neighbours(String type, String of, String name) {
        List<String> facts = facts(owner(type, of), 0);
        int position = facts.indexOf(name);
        int size = facts.size();
        return Stream.of(position + size - 1, position + 1)
                .map(neighbour -> facts.get(neighbour % size))
                .filter(neighbour -> !neighbour.equals(name))
                .distinct()
                .toList();
    }

    /** The other methods that make a fact of a fact. */
    static List<String> makers(String type, String of, String name) {
        return facts(owner(type, of), 1).stream()
                .filter(other -> !other.equals(name))
                .toList();
    }

    private static Class<?> owner(String type, String of) {
        Class<?> owner = type(type);
        Matcher call = CALL.matcher(of);
        while (call.find()) {
            owner = method(owner, call.group(1)).getReturnType();
        }
        return owner;
    }

    private static List<String> facts(Class<?> owner, int parameters) {
        return methods(owner)
                .filter(method -> method.getReturnType() == Fact.class)
                .filter(method -> method.getParameterCount() == parameters
                        && Arrays.stream(method.getParameterTypes()).allMatch(Fact.class::equals))
                .map(Method::getName)
                .distinct()
                .sorted()
                .toList();
    }

    private static Method method(Class<?> owner, String name) {
        return methods(owner)
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(owner.getSimpleName() + " has no " + name));
    }

    private static Stream<Method> methods(Class<?> owner) {
        return Arrays.stream(owner.getMethods()).filter(method -> Modifier.isPublic(method.getModifiers()));
    }
}
