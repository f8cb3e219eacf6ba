package org.kuanggui.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kuanggui.json.ScenarioFolder;

/**
 * What the fuzzer starts from: the documents, layers and corners that are shipped, the scenarios of the sample project, and
 * dice that are thrown once.
 */
final class Seeds {
    private static final String SHIPPED = "examples/quickstart/src/main/resources/org/kuanggui/quickstart";
    private static final String SAMPLE = "examples/scenarios/src/test/scenarios";
    private static final String BASE = "base/quarry.json";
    private static final Pattern CORNERS = Pattern.compile("\"corners\"\\s*:\\s*\"([^\"]*)\"");
    private static final int DICE = 24;
    private static final int LONGEST_DICE = 600;
    private static final int FEW = 3;

    private final Path shipped;
    private final Path sample;

    /** @param project the folder of the whole project */
    Seeds(Path project) {
        this.shipped = project.resolve(SHIPPED);
        this.sample = project.resolve(SAMPLE);
    }

    /** The seeds of a way, by the names of their files. */
    Map<String, byte[]> of(Ways way) throws IOException {
        return switch (way) {
            case DOCUMENT -> documents();
            case CORNERS -> corners();
            case LAYER -> layers();
            case FOLDER -> Map.of("seed-layers", Files.readAllBytes(shipped.resolve("layers/layers.json")));
            case SCENARIO -> scenarios();
            case YAML -> yaml();
            case BASES -> bases();
            case EVERY -> every();
            default -> dice(way);
        };
    }

    private Map<String, byte[]> documents() throws IOException {
        Map<String, byte[]> documents = new TreeMap<>();
        for (String folder : new String[] {"applications", "mines", "ledgers"}) {
            for (Path file : files(folder, ".json")) {
                documents.put(name(file), Files.readAllBytes(file));
            }
        }
        return documents;
    }

    /** A scenario of each document, and dice. */
    private Map<String, byte[]> scenarios() throws IOException {
        Map<String, byte[]> scenarios = new TreeMap<>(dice(Ways.SCENARIO));
        for (Map.Entry<String, byte[]> document : documents().entrySet()) {
            String json = new String(document.getValue(), StandardCharsets.UTF_8);
            String scenario = "{\"kind\":\"scenario\",\"title\":\"甲\",\"document\":" + json
                    + ",\"expected\":{\"verdict\":\"CONFORMS\",\"outcomes\":{\"0-district\":\"SATISFIED\"}}}";
            scenarios.put(document.getKey(), scenario.getBytes(StandardCharsets.UTF_8));
        }
        return scenarios;
    }

    /** The sample's scenarios, and one in YAML of each document. */
    private Map<String, byte[]> yaml() throws IOException {
        Map<String, byte[]> yaml = new TreeMap<>();
        for (Path file : samples()) {
            yaml.put(name(file), Files.readAllBytes(file));
        }
        for (Map.Entry<String, byte[]> document : documents().entrySet()) {
            String text = "kind: scenario\ntitle: 甲\ndocument: "
                    + new String(document.getValue(), StandardCharsets.UTF_8)
                            .strip()
                            .replace("\n", "\n  ")
                    + "\nexpected: {verdict: CONFORMS, outcomes: {0-district: SATISFIED}}\n";
            yaml.put(document.getKey(), text.getBytes(StandardCharsets.UTF_8));
        }
        return yaml;
    }

    /** The sample's scenarios, each with the base that some start from behind it. */
    private Map<String, byte[]> bases() throws IOException {
        String base = Files.readString(sample.resolve(BASE));
        Map<String, byte[]> bases = new TreeMap<>();
        for (Path file : samples()) {
            String text = Files.readString(file).replace(BASE, "base/own.yaml") + '\0' + base;
            bases.put(name(file), text.getBytes(StandardCharsets.UTF_8));
        }
        return bases;
    }

    /** The smallest of every way, behind the byte that says which it is. */
    private Map<String, byte[]> every() throws IOException {
        Map<String, byte[]> every = new TreeMap<>();
        List<Ways> ways = Ways.each();
        for (int place = 0; place < ways.size(); place++) {
            List<byte[]> smallest = of(ways.get(place)).values().stream()
                    .sorted(Comparator.comparingInt(seed -> seed.length))
                    .limit(FEW)
                    .toList();
            for (int i = 0; i < smallest.size(); i++) {
                every.put("seed-" + ways.get(place).word() + "-" + i, EveryWay.input(place, smallest.get(i)));
            }
        }
        return every;
    }

    private Iterable<Path> samples() throws IOException {
        return new ScenarioFolder(sample).files();
    }

    private Map<String, byte[]> corners() throws IOException {
        Map<String, byte[]> corners = new TreeMap<>();
        for (Map.Entry<String, byte[]> document : documents().entrySet()) {
            Matcher matcher = CORNERS.matcher(new String(document.getValue(), StandardCharsets.UTF_8));
            if (matcher.find()) {
                corners.put(document.getKey(), matcher.group(1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return corners;
    }

    /** Behind two bytes, which choose theme and coordinate system. */
    private Map<String, byte[]> layers() throws IOException {
        Map<String, byte[]> layers = new TreeMap<>();
        for (Path file : files("layers", ".geojson")) {
            byte[] geoJson = Files.readAllBytes(file);
            byte[] seed = new byte[geoJson.length + 2];
            seed[0] = (byte) layers.size();
            System.arraycopy(geoJson, 0, seed, 2, geoJson.length);
            layers.put(name(file), seed);
        }
        return layers;
    }

    private static Map<String, byte[]> dice(Ways way) {
        Map<String, byte[]> dice = new TreeMap<>();
        Random random = new Random(way.word().hashCode());
        for (int i = 0; i < DICE; i++) {
            byte[] thrown = new byte[random.nextInt(LONGEST_DICE)];
            random.nextBytes(thrown);
            dice.put("seed-" + i, thrown);
        }
        return dice;
    }

    /** A name without an ending: no formatter is to make a document of it. */
    private static String name(Path file) {
        String name = file.getFileName().toString();
        return "seed-" + name.substring(0, name.indexOf('.'));
    }

    private Iterable<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(shipped.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
