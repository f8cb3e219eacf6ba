package org.kuanggui.approval.page;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.Text;

/** What evidence says in words, which it does in one way for all readers, told in the language of one. */
final class EvidenceWords {
    private static final Map<String, Text> BOTH = Map.of(
            "开放名录未经认定 (open list not examined)",
            new Text("开放名录未经认定", "open list not examined"),
            ": 对该范围不完整 (not complete for this area)",
            new Text("：对该范围不完整", ": not complete for this area"),
            " 中没有 (not in the layer)",
            new Text(" 中没有", ": not in the layer"),
            "在区块内 (within)",
            new Text("在区块内", "within"),
            "，据范围计算 (computed from the ground)",
            new Text("，据范围计算", ", computed from the ground"));

    private static final Pattern BEYOND = Pattern.compile("超出 ([0-9.]+ km²) \\(beyond\\)");
    private static final Pattern SIZES = Pattern.compile("LARGE ≥ (.+), MEDIUM ≥ (.+)");

    private EvidenceWords() {}

    static String in(String shown, Locale locale) {
        String told = BEYOND.matcher(shown).replaceAll(Text.isChinese(locale) ? "超出 $1" : "$1 beyond");
        for (Map.Entry<String, Text> both : BOTH.entrySet()) {
            told = told.replace(both.getKey(), both.getValue().in(locale));
        }
        Matcher sizes = SIZES.matcher(told);
        if (sizes.matches()) {
            return new Text(
                            "大型 ≥ " + sizes.group(1) + "，中型 ≥ " + sizes.group(2),
                            "large ≥ " + sizes.group(1) + ", medium ≥ " + sizes.group(2))
                    .in(locale);
        }
        return withTheme(told, locale);
    }

    /** Evidence of layers begins with their theme. */
    private static String withTheme(String told, Locale locale) {
        for (Theme theme : Theme.values()) {
            if (told.startsWith(theme.chineseName() + " ")) {
                return theme.in(locale) + told.substring(theme.chineseName().length());
            }
        }
        return told;
    }
}
