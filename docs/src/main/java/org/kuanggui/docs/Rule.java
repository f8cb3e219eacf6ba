package org.kuanggui.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule that judges a provision.
 *
 * @param name {@code 4-minimum-scale/no-row}
 * @param file {@code 4-scale.drl}
 */
record Rule(String name, String file) {
    private static final Pattern RULE = Pattern.compile("^rule \"([^\"/]+)(/[^\"]+)?\"$", Pattern.MULTILINE);

    /** Every rule, by its provision, in the order of its file. */
    static Map<String, List<Rule>> byProvision(Project project) {
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        for (Path file : project.files(Project.RULES, ".drl")) {
            Matcher rule = RULE.matcher(Project.text(file));
            while (rule.find()) {
                String provision = rule.group(1);
                String kase = rule.group(2) == null ? "" : rule.group(2);
                rules.computeIfAbsent(provision, id -> new ArrayList<>())
                        .add(new Rule(provision + kase, file.getFileName().toString()));
            }
        }
        return rules;
    }
}
