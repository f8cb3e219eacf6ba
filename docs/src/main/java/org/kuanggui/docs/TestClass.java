package org.kuanggui.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A test class whose display name begins with the id of a provision.
 *
 * @param name {@code ScaleTest.ServiceLife}
 * @param path of its file, from the project's root
 */
record TestClass(String name, String path) {
    private static final Pattern NAMED =
            Pattern.compile("@DisplayName\\(\\s*\"([0-9][^\\s\"]*)[^\"]*\"\\s*\\)\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*"
                    + "(?:(?:public|static|final)\\s+)*class\\s+(\\w+)");

    /** Every such class, by the provision. */
    static Map<String, List<TestClass>> byProvision(Project project) {
        Map<String, List<TestClass>> tests = new LinkedHashMap<>();
        for (Path file : project.files(Project.RULE_TESTS, ".java")) {
            String outer = file.getFileName().toString().replace(".java", "");
            Matcher named = NAMED.matcher(Project.text(file));
            while (named.find()) {
                String name = named.group(2).equals(outer) ? outer : outer + "." + named.group(2);
                tests.computeIfAbsent(named.group(1), id -> new ArrayList<>())
                        .add(new TestClass(name, project.pathOf(file)));
            }
        }
        return tests;
    }
}
