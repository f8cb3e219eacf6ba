package org.kuanggui.docs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kuanggui.fact.Problem;

/** What the reader refuses and no schema can say. */
final class Unsaid {
    private static final String AREA = "area";
    private static final Map<String, String> EXPECTED =
            Resource.rows("schema-unsaid.csv").stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    /** What is expected of the form of an area, which a schema does say. */
    private static final List<String> FORM = List.of(
            "a list",
            "a number",
            "a text",
            "an object",
            "longitude and latitude",
            "\"Polygon\" or",
            "coordinates nested",
            "at most 10000 characters",
            "the field left out",
            "well-formed Unicode",
            "one of ");

    private Unsaid() {}

    /** Whether nothing but this is wrong, so that the schema has to accept. */
    static boolean accepts(List<Problem> problems) {
        return problems.stream().allMatch(problem -> is(problem, "accepts"));
    }

    /** Whether all that is wrong is this, or such that a schema accepts or refuses. */
    static boolean accountsFor(List<Problem> problems) {
        return problems.stream().allMatch(problem -> is(problem, "accepts") || is(problem, "either"));
    }

    private static boolean is(Problem problem, String schema) {
        if (problem.pointer().matches(".*/site/(geometry|corners)(/.*)?")) {
            boolean isOfForm = FORM.stream().anyMatch(problem.expected()::startsWith);
            return !isOfForm && EXPECTED.getOrDefault(AREA, "").equals(schema);
        }
        return EXPECTED.entrySet().stream()
                .anyMatch(entry -> problem.expected().startsWith(entry.getKey())
                        && entry.getValue().equals(schema));
    }
}
