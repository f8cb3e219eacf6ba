package org.kuanggui.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dictionary the fuzzer takes words from: the contract's, as the model has them, and what JSON and corners are made of. */
final class Words {
    private static Stream<String> signs() {
        return Stream.of(
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
                "\uFFFE",
                "*,",
                ",1,",
                ",-1,",
                "3270001.12",
                "35570002.34",
                "105.6",
                "29.5",
                "\"2024-05-20\"");
    }

    private Words() {}

    /** The dictionary as libFuzzer reads it: an entry a line, its bytes as escapes. */
    static String dictionary() {
        Stream<String> words = Contract.words().stream().flatMap(word -> Stream.of(word, '"' + word + '"'));
        return Stream.concat(signs(), words).map(Words::entry).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String entry(String word) {
        StringBuilder entry = new StringBuilder("\"");
        for (byte octet : word.getBytes(StandardCharsets.UTF_8)) {
            entry.append(String.format(Locale.ROOT, "\\x%02X", octet));
        }
        return entry.append('"').toString();
    }
}
