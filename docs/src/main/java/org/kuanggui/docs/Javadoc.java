package org.kuanggui.docs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the model's sources say of a type and its parts; the words stand there once.
 *
 * @param summary the comment's first sentence, or all of it
 * @param params by name of the component
 */
record Javadoc(String summary, Map<String, String> params) {
    private static final Pattern PARAM =
            Pattern.compile("@param (\\w+)\\s+(.*?)(?=@param|@throws|\\z)", Pattern.DOTALL);
    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\*([^/]*?)\\*/\\s*public static final int (\\w+)", Pattern.DOTALL);

    /** The comment of a record. */
    static Javadoc of(Project project, Class<?> record) {
        String source = source(project, record);
        int declared = source.indexOf("public record " + record.getSimpleName() + "(");
        int begins = source.lastIndexOf("/**", declared);
        int ends = source.indexOf("*/", begins);
        if (declared < 0 || begins < 0 || ends > declared) {
            throw new IllegalStateException("no comment on " + record);
        }
        String comment = words(source.substring(begins + 3, ends));
        Map<String, String> params = new LinkedHashMap<>();
        Matcher param = PARAM.matcher(comment);
        while (param.find()) {
            params.put(param.group(1), param.group(2).strip());
        }
        int tags = comment.indexOf("@param");
        return new Javadoc(
                comment.substring(0, tags < 0 ? comment.length() : tags).strip(), params);
    }

    /** The comments of a class's public whole-number constants, by name. */
    static Map<String, String> ofConstants(Project project, Class<?> type) {
        Map<String, String> comments = new LinkedHashMap<>();
        Matcher constant = CONSTANT.matcher(source(project, type));
        while (constant.find()) {
            comments.put(constant.group(2), words(constant.group(1)));
        }
        return comments;
    }

    /** The words on a component; the contract's tables cannot do without. */
    String of(String component) {
        String words = params.get(component);
        if (words == null) {
            throw new IllegalStateException("no @param " + component + " in: " + summary);
        }
        return words;
    }

    private static String source(Project project, Class<?> type) {
        String folder = type.getPackageName().replace("org.kuanggui", "").replace('.', '/');
        return project.text(Project.MODEL + folder + "/" + type.getSimpleName() + ".java");
    }

    /** A comment on one line, without stars, tags and markup. */
    private static String words(String comment) {
        return comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@(?:link|code) #?([^}]*)}", "$1")
                .replace("&gt;", ">")
                .replace("<p>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
