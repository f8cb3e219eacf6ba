package org.kuanggui.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dictionary the fuzzer takes words from: the contract's, as the model has them, and what JSON, YAML and corners are made
 * of.
 */
final class Words {
    private static final List<String> JSON_SIGNS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "null",
            "true",
            "false",
            "1e400",
            "-0",
            "\\u0000",
            "\\ud800",
            "\uFEFF",
            "105.6",
            "29.5",
            "\"2024-05-20\"");
    private static final List<String> YAML_SIGNS = List.of(
            ": ",
            "\n- ",
            "\n  ",
            "- - ",
            "? ",
            "|\n",
            ">-\n",
            "&a ",
            "*a",
            "!!int ",
            "<<: *a",
            "# ",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "%TAG ! x\n",
            "'",
            "\\x85",
            "\\U0010FFFF",
            "\t");
    private static final List<String> BASE_SIGNS = List.of(
            "\u0000",
            "kind: scenario\ntitle: x\n",
            "base: ../base/own.yaml\n",
            "base: ../base/good.json\n",
            "base: ../base/faulty.json\n",
            "base: ../../secret.json\n",
            "changes:\n  /id: x\n",
            "../",
            "./");
    private static final List<String> CORNER_SIGNS = List.of(
            "*,", ",,,,,,,,", "，", ",1,", ",-1,", "\r\n", "3270001.12", "35570002.34", "4507088.2206", "41473349.922");

    private Words() {}

    /** The dictionary as libFuzzer reads it: an entry a line, its bytes as escapes. */
    static String dictionary(Ways way) {
        Stream<String> words = Contract.words().stream();
        Stream<String> taken =
                switch (way) {
                    case EVERY ->
                        Stream.of(CORNER_SIGNS.stream(), YAML_SIGNS.stream(), BASE_SIGNS.stream(), json(words))
                                .flatMap(signs -> signs);
                    case CORNERS -> CORNER_SIGNS.stream();
                    case YAML -> Stream.concat(YAML_SIGNS.stream(), words);
                    case BASES -> Stream.concat(BASE_SIGNS.stream(), words);
                    default -> json(words);
                };
        return taken.map(Words::entry).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> json(Stream<String> words) {
        return Stream.concat(JSON_SIGNS.stream(), words.flatMap(word -> Stream.of(word, '"' + word + '"')));
    }

    private static String entry(String word) {
        StringBuilder entry = new StringBuilder("\"");
        for (byte octet : word.getBytes(StandardCharsets.UTF_8)) {
            entry.append(String.format(Locale.ROOT, "\\x%02X", octet));
        }
        return entry.append('"').toString();
    }
}
