package org.kuanggui.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kuanggui.peers.dmn.Variables;
import org.kuanggui.peers.plain.PlainJava;

/** Documents with their answers, a line of JSON each, for the peers that run on Node. */
public final class NodeFile {
    private NodeFile() {}

    /** Writes them. */
    public static void write(Path file, List<SliceDocument> documents) throws IOException {
        Peer plain = new PlainJava();
        List<String> lines = new ArrayList<>(documents.size());
        for (SliceDocument document : documents) {
            String question = Variables.of(document.question()).entrySet().stream()
                    .map(entry -> "\"" + entry.getKey() + "\":" + json(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(","));
            String answer =
                    plain.judge(document).names().stream().map(NodeFile::json).collect(Collectors.joining(","));
            lines.add("{\"question\":{" + question + "},\"answer\":[" + answer + "]}");
        }
        Files.write(file, lines);
    }

    /** Names of constants, whole numbers and truths: nothing has to be escaped. */
    private static String json(@Nullable Object value) {
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }
}
