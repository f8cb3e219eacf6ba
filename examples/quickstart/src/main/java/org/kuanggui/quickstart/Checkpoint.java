package org.kuanggui.quickstart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How far a batch has come, as a file beside what it writes: the file is there whole, as it was or as it is now, whenever the batch is
 * broken off.
 *
 * @param setting by what is judged; a batch is judged by one setting from beginning to end
 * @param input how much of the input has been judged
 * @param answers how many bytes of answers that made
 * @param problems how many bytes of problems
 * @param tally what became of the lines
 */
record Checkpoint(Map<String, String> setting, InputPosition input, long answers, long problems, BatchTally tally) {
    private static final String SETTING = "setting.";

    /** Where a batch begins. */
    static Checkpoint start(Map<String, String> setting) {
        return new Checkpoint(setting, InputPosition.START, 0, 0, new BatchTally());
    }

    /**
     * What a file says; empty where there is none.
     *
     * @throws IllegalArgumentException if it is none that was written
     */
    static Optional<Checkpoint> readFrom(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (InputStream stream = new ByteArrayInputStream(Files.readAllBytes(file))) {
            properties.load(stream);
        }
        return Optional.of(new Checkpoint(
                setting(properties),
                new InputPosition(
                        number(properties, "input.bytes"),
                        number(properties, "input.lines"),
                        (int) number(properties, "input.crc32c"),
                        number(properties, "input.atLineEnd") == 1),
                number(properties, "answers.bytes"),
                number(properties, "problems.bytes"),
                BatchTally.readFrom(properties)));
    }

    private static Map<String, String> setting(Properties properties) {
        Map<String, String> setting = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(SETTING)) {
                setting.put(name.substring(SETTING.length()), properties.getProperty(name));
            }
        }
        return setting;
    }

    private static long number(Properties properties, String name) {
        return Long.parseLong(properties.getProperty(name));
    }

    /** Puts this in the place of what the file says, at one stroke. */
    void writeTo(Path file) throws IOException {
        Properties properties = new Properties();
        setting.forEach((name, value) -> properties.setProperty(SETTING + name, value));
        properties.setProperty("input.bytes", Long.toString(input.bytes()));
        properties.setProperty("input.lines", Long.toString(input.lines()));
        properties.setProperty("input.crc32c", Integer.toString(input.crc32c()));
        properties.setProperty("input.atLineEnd", input.atLineEnd() ? "1" : "0");
        properties.setProperty("answers.bytes", Long.toString(answers));
        properties.setProperty("problems.bytes", Long.toString(problems));
        tally.writeTo(properties);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        properties.store(text, "how far a batch has come; it goes on from here, and begins anew without this file");
        Path beside = file.resolveSibling(Objects.requireNonNull(file.getFileName()) + ".new");
        try (AppendedFile written = new AppendedFile(beside)) {
            written.resumeAt(0);
            written.write(text);
            written.force();
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
