package org.kuanggui.drools;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A cell of {@code evidence.csv}: what is to be shown, and nothing else. */
final class Wanted {
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern OR = Pattern.compile("\\|");
    private static final Pattern CHOICE = Pattern.compile("[(/].+|[a-z0-9-]+:[SCU]");

    private final List<Part> parts;
    private final Set<List<String>> accepted = new HashSet<>();

    private Wanted(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * A part of a cell.
     *
     * @param choices of which one is to be shown at the least
     * @param optional or none
     */
    private record Part(List<Pattern> choices, boolean optional) {

        boolean has(String shown) {
            return choices.stream().anyMatch(choice -> choice.matcher(shown).matches());
        }
    }

    /**
     * A cell as it is written.
     *
     * @param names of what stands often
     */
    static Wanted of(String cell, Map<String, String> names) {
        if (cell.isEmpty()) {
            return new Wanted(List.of());
        }
        return new Wanted(
                SPACE.splitAsStream(cell).map(written -> part(written, names)).toList());
    }

    private static Part part(String written, Map<String, String> names) {
        boolean optional = written.endsWith("?");
        String choices = optional ? written.substring(0, written.length() - 1) : written;
        return new Part(
                OR.splitAsStream(choices)
                        .map(choice -> Pattern.compile(pattern(choice, names)))
                        .toList(),
                optional);
    }

    private static String pattern(String choice, Map<String, String> names) {
        String named = names.get(choice);
        if (named != null) {
            return OR.splitAsStream(named).map(one -> pattern(one, names)).collect(Collectors.joining("|"));
        }
        if (!CHOICE.matcher(choice).matches()) {
            throw new IllegalStateException("neither a pointer nor an instrument nor a name: " + choice);
        }
        return choice.replace(")", ")?").replace("*", "[^/]+");
    }

    /** What is wrong with what is shown; nothing where it is as wanted. */
    Optional<String> fault(List<String> shown) {
        if (accepted.contains(shown)) {
            return Optional.empty();
        }
        for (String one : shown) {
            if (parts.stream().noneMatch(part -> part.has(one))) {
                return Optional.of("shows " + one);
            }
        }
        for (Part part : parts) {
            if (!part.optional && shown.stream().noneMatch(part::has)) {
                return Optional.of("shows " + shown + ", not " + part.choices);
            }
        }
        accepted.add(List.copyOf(shown));
        return Optional.empty();
    }

    /** The choices that nothing shown so far was one of. */
    Set<String> idle() {
        Set<String> idle = new LinkedHashSet<>();
        for (Part part : parts) {
            for (Pattern choice : part.choices) {
                if (accepted.stream().flatMap(List::stream).noneMatch(one -> choice.matcher(one)
                        .matches())) {
                    idle.add(choice.pattern());
                }
            }
        }
        return idle;
    }
}
