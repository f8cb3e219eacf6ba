package org.kuanggui.pit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a change may go unnoticed: a row of {@code survivors.csv}.
 *
 * @param count how many of these the method has
 * @param reason why no answer is another
 */
record Excuse(int count, String reason) {
    private static final Pattern ROW = Pattern.compile(
            "(?<type>[^,]+),(?<method>[^,]+),\"(?<change>.*?)\",(?<count>\\d+),(?<kind>[^,]+),(?<reason>.+)");

    /** Those of a list, which begins with a heading. */
    static Map<Change, Excuse> all(Path list) throws IOException {
        Map<Change, Excuse> excuses = new TreeMap<>();
        for (String line : Files.readAllLines(list).stream().skip(1).toList()) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                throw new IOException("no row of " + list.getFileName() + ": " + line);
            }
            Change change = new Change(row.group("type"), row.group("method"), row.group("change"));
            Excuse excuse = new Excuse(Integer.parseInt(row.group("count")), row.group("reason"));
            if (excuses.put(change, excuse) != null) {
                throw new IOException("listed twice: " + change);
            }
        }
        return excuses;
    }
}
