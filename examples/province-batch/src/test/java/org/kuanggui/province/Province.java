package org.kuanggui.province;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/** A made-up province: layers of many polygons, and applications with areas on and between them. */
final class Province {
    private static final double LONGITUDE = 105.5;
    private static final double LATITUDE = 29.39;
    private static final double APART = 0.0015;
    private static final double RADIUS = 0.0006;
    private static final int CORNERS = 60;
    private static final int FAULTY = 200;
    private static final int DAZU = 500_111;
    private static final int ANOTHER = 500_101;
    private static final String EVERYWHERE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[75,5],[134,5],[134,53],[75,53],[75,5]]]}";

    private Province() {}

    /** Writes farmland of so many polygons, about 0.008 km² each, with one in two hundred that crosses itself; every second has a number. */
    static Path layers(Path folder, int polygons) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("layers.json"),
                "{\"layers\":[{\"theme\":\"PERMANENT_BASIC_FARMLAND\",\"file\":\"farmland.geojson\",\"version\":\"generated\","
                        + "\"date\":\"2024-06-30\",\"completeFor\":" + EVERYWHERE + "}]}");
        try (BufferedWriter file = Files.newBufferedWriter(folder.resolve("farmland.geojson"))) {
            file.write("{\"type\":\"FeatureCollection\",\"name\":\"farmland\",\"features\":[\n");
            SplittableRandom random = new SplittableRandom(polygons);
            int row = row(polygons);
            for (int i = 0; i < polygons; i++) {
                file.write(i == 0 ? "" : ",\n");
                file.write(feature(i, i % row, i / row, random));
            }
            file.write("]}\n");
        }
        return folder;
    }

    private static int row(int polygons) {
        return (int) Math.ceil(Math.sqrt(polygons));
    }

    private static String feature(int number, int column, int line, SplittableRandom random) {
        StringBuilder ring = new StringBuilder();
        String first = "";
        for (int i = 0; i < CORNERS; i++) {
            double turn = 2 * Math.PI * i / CORNERS * (number % FAULTY == FAULTY - 1 ? 2.5 : 1);
            double radius = RADIUS * (0.7 + 0.3 * random.nextDouble());
            String corner = String.format(
                    Locale.ROOT,
                    "[%.8f,%.8f]",
                    LONGITUDE + column * APART + radius * Math.cos(turn),
                    LATITUDE + line * APART + radius * Math.sin(turn));
            first = i == 0 ? corner : first;
            ring.append(corner).append(',');
        }
        String id = number % 2 == 0 ? "" : "\"id\":" + number + ",";
        return "{\"type\":\"Feature\"," + id + "\"properties\":{\"name\":\"made up\"},\"geometry\":"
                + "{\"type\":\"Polygon\",\"coordinates\":[[" + ring + first + "]]}}";
    }

    /**
     * Writes so many applications for new open pits, each with an area of 0.001 to 0.03 km² over the layer of so many polygons; one in three in
     * Dazu, one in a hundred without an area, one in a thousand that breaks the contract.
     */
    static Path applications(Path file, int applications, int polygons) throws IOException {
        SplittableRandom random = new SplittableRandom(applications);
        double width = row(polygons) * APART;
        try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < applications; i++) {
                lines.write(application(i, random, width));
                lines.write('\n');
            }
        }
        return file;
    }

    private static String application(int number, SplittableRandom random, double width) {
        double west = LONGITUDE + random.nextDouble() * width;
        double south = LATITUDE + random.nextDouble() * width;
        double side = 0.0003 + 0.0012 * random.nextDouble();
        String geometry = number % 100 == 50
                ? ""
                : String.format(
                        Locale.ROOT,
                        ",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%1$.8f,%2$.8f],[%3$.8f,%2$.8f],[%3$.8f,%4$.8f],"
                                + "[%1$.8f,%4$.8f],[%1$.8f,%2$.8f]]]}",
                        west,
                        south,
                        west + side,
                        south + side);
        int scale = 60 + number % 400;
        return String.format(
                Locale.ROOT,
                "{\"kind\":\"mining\",\"id\":\"P-%08d\",\"submittedOn\":\"2023-07-06\",\"action\":\"NEW\","
                        + "\"mineral\":\"%s\",\"method\":\"OPEN_PIT\",\"applicant\":{\"name\":\"applicant %d\"},"
                        + "\"site\":{\"district\":\"%d\"%s},"
                        + "\"productionScale\":{\"value\":%d,\"unit\":\"万吨/年\"},"
                        + "\"recoverableReserves\":{\"value\":%d,\"unit\":\"万吨\"}}",
                number,
                number % 1000 == 77 ? "GOLDD" : "BUILDING_STONE_LIMESTONE",
                number % 977,
                number % 3 == 0 ? DAZU : ANOTHER + number % 9,
                geometry,
                scale,
                20 * scale);
    }
}
