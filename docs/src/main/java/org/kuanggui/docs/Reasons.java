package org.kuanggui.docs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Why a dependency is there, as the comment before it in the parent pom says.
 *
 * @param byGroup of each group; the reason of a group is that of the groups below it
 */
record Reasons(Map<String, String> byGroup) {
    private static final Pattern COMMENT_OR_GROUP =
            Pattern.compile("<!--(?<comment>.*?)-->|<groupId>(?<group>[^<]+)</groupId>", Pattern.DOTALL);

    static Reasons of(Project project) {
        String pom = project.text("pom.xml");
        String managed = pom.substring(pom.indexOf("<dependencyManagement>"), pom.indexOf("</dependencyManagement>"));
        Map<String, String> byGroup = new LinkedHashMap<>();
        String reason = "";
        for (MatchResult found : COMMENT_OR_GROUP.matcher(managed).results().toList()) {
            if (found.group(1) != null) {
                reason = found.group(1).strip().replaceAll("\\s+", " ");
            } else {
                byGroup.putIfAbsent(found.group(2), reason);
            }
        }
        return new Reasons(byGroup);
    }

    /** Why a group is there; empty where no comment speaks of it. */
    String of(String group) {
        for (String upper = group; ; upper = upper.substring(0, upper.lastIndexOf('.'))) {
            String reason = byGroup.get(upper);
            if (reason != null || upper.lastIndexOf('.') < 0) {
                return reason == null ? "" : reason;
            }
        }
    }
}
