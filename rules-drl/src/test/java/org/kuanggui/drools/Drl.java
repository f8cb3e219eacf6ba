package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule as it is written.
 *
 * @param file the DRL file
 * @param name the rule's name
 * @param quote the comment before the first rule of a provision; empty for its further rules
 * @param when its condition
 * @param word the word it ends in
 * @param then its statement
 */
record Drl(String file, String name, String quote, String when, String word, String then) {
    private static final Pattern RULE = Pattern.compile(
            "(?:^// (?<quote>[^\\n]*)\\n)?^rule \"(?<name>[^\"]+)\"\\nwhen\\n(?<when>.*?)\\nthen\\n(?<then>.*?)\\nend\\n",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\s*\\$c\\.(\\w+)\\(.*", Pattern.DOTALL);

    /** Every rule, in the order of the files. */
    static List<Drl> all() {
        List<Drl> rules = new ArrayList<>();
        for (String file : DazuRuleBase.RULES) {
            Matcher matcher = RULE.matcher(WrittenPlan.text(file));
            while (matcher.find()) {
                String then = matcher.group("then");
                Matcher word = WORD.matcher(then);
                String quote = matcher.group("quote");
                rules.add(new Drl(
                        file,
                        matcher.group("name"),
                        quote == null ? "" : quote,
                        matcher.group("when"),
                        word.matches() ? word.group(1) : "",
                        then));
            }
        }
        return rules;
    }

    /** The id of the rule's provision. */
    String provision() {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }

    /** The case of the rule; empty for a rule without cases. */
    String kase() {
        int slash = name.indexOf('/');
        return slash < 0 ? "" : name.substring(slash + 1);
    }
}
