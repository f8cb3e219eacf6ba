package org.kuanggui.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kuanggui.peers.NodeFile;
import org.kuanggui.peers.SliceDocuments;

/** The peers that run on Node, as processes of their own: asked about the same documents, which they check before they measure. */
final class NodePeers {
    private static final String WARM_UP_SECONDS = "5";

    private NodePeers() {}

    /**
     * Measures them; where there is no Node, says so.
     *
     * @param project the project of Node
     * @param copy where it is copied to, installed and run
     * @param duration seconds a repetition, and repetitions
     */
    static List<TableRow> measure(Path project, Path copy, String duration, PrintStream out)
            throws IOException, InterruptedException {
        if (!isThere("node") || !isThere("npm")) {
            out.println("node and npm are not there: json-rules-engine and GoRules ZEN are left out");
            return List.of();
        }
        install(project, copy);
        Path documents = copy.resolve("documents.ndjson");
        NodeFile.write(documents, SliceDocuments.generate(PeersBenchmark.DOCUMENTS, PeersBenchmark.SEED));
        String[] seconds = duration.split(",", -1);
        Process process = new ProcessBuilder(
                        "node", "peers.mjs", "documents.ndjson", WARM_UP_SECONDS, seconds[0], seconds[1])
                .directory(copy.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        JsonNode measured;
        try (InputStream json = process.getInputStream()) {
            measured = new ObjectMapper().readTree(json);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the peers of Node failed");
        }
        List<TableRow> rows = new ArrayList<>();
        for (JsonNode row : measured.get("measured")) {
            rows.add(new TableRow(
                    "peers.mjs",
                    row.get("peer").asText() + ", Node " + measured.get("node").asText(),
                    1,
                    row.get("mean").asDouble(),
                    row.get("p50").asDouble(),
                    row.get("p99").asDouble(),
                    Double.NaN));
        }
        return rows;
    }

    private static void install(Path project, Path copy) throws IOException, InterruptedException {
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(project)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Process npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error")
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (npm.waitFor() != 0) {
            throw new IllegalStateException("npm ci failed in " + copy);
        }
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
