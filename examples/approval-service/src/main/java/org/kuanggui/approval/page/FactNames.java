package org.kuanggui.approval.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.kuanggui.fact.Text;
import org.springframework.stereotype.Component;

/** What the facts of a document are called: in Chinese as the plan has it, in English as the contract does. */
@Component
public class FactNames {
    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed();
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final ResourceBundle chinese = ResourceBundle.getBundle("facts", Locale.CHINESE);

    /** The last part of a pointer: {@code 生产规模}, {@code production scale}. */
    public String nameOf(String pointer, Locale locale) {
        List<String> parts = parts(pointer);
        return name(parts, parts.size(), locale);
    }

    /** All of a pointer: {@code 生产规模 › 数值}. */
    public String pathOf(String pointer, Locale locale) {
        List<String> parts = parts(pointer);
        List<String> names = new ArrayList<>();
        for (int end = 1; end <= parts.size(); end++) {
            names.add(name(parts, end, locale));
        }
        return String.join(" › ", names);
    }

    /**
     * A message in which facts are named by their pointers, with their names in place of these.
     *
     * @param pointers of facts that it may name
     */
    public String named(String message, List<String> pointers, Locale locale) {
        String named = message;
        for (String pointer : pointers.stream()
                .filter(message::contains)
                .sorted(LONGEST_FIRST)
                .toList()) {
            named = named.replace(pointer, "“" + pathOf(pointer, locale) + "”");
        }
        return named;
    }

    private static List<String> parts(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (String part : pointer.substring(1).split("/", -1)) {
            String name = part.replace("~1", "/").replace("~0", "~");
            parts.addAll(name.startsWith("/") ? parts(name) : List.of(name)); // a change is named by a pointer
        }
        return parts;
    }

    private String name(List<String> parts, int end, Locale locale) {
        if (end == 0) {
            return "";
        }
        String last = parts.get(end - 1);
        if (NUMBER.matcher(last).matches()) {
            int position = Integer.parseInt(last) + 1;
            return Text.isChinese(locale) ? "第 " + position + " 项" : "no. " + position;
        }
        if (Text.isChinese(locale)) {
            String both = end == 1 ? last : parts.get(end - 2) + "." + last;
            for (String key : List.of(both, last)) {
                if (chinese.containsKey(key)) {
                    return chinese.getString(key);
                }
            }
        }
        return WORD.matcher(last).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
