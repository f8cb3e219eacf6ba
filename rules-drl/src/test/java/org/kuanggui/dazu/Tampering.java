package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.kuanggui.json.RecordReader;
import org.kuanggui.json.RecordWriter;
import org.kuanggui.record.DecisionRecord;

/** What somebody does to the text of a record. */
final class Tampering {
    private static final String FIRST = "\"findings\":[";
    private static final String LAST = "],\"missing\":[";

    private Tampering() {}

    /** A text that stands there once becomes another one. */
    static UnaryOperator<String> replacing(String from, String to) {
        return json -> {
            int at = json.indexOf(from);
            assertThat(at).as(from).isNotNegative().isEqualTo(json.lastIndexOf(from));
            return json.replace(from, to);
        };
    }

    /** As {@link #replacing}, within the finding of a provision. */
    static UnaryOperator<String> inFinding(String provision, String from, String to) {
        return findings(findings -> {
            int place = place(findings, provision);
            findings.set(place, replacing(from, to).apply(findings.get(place)));
        });
    }

    static UnaryOperator<String> removing(String provision) {
        return findings(findings -> findings.remove(place(findings, provision)));
    }

    /** The same finding once more, of another thing. */
    static UnaryOperator<String> adding(String provision, String detail) {
        return findings(findings -> {
            int place = place(findings, provision);
            String more = findings.get(place).replaceFirst("}$", ",\"detail\":\"" + detail + "\"}");
            findings.add(place + 1, more);
        });
    }

    /** A finding and the one behind it change their places. */
    static UnaryOperator<String> moving(String provision) {
        return findings(findings -> {
            int place = place(findings, provision);
            Collections.swap(findings, place, place + 1);
        });
    }

    /** The record with hashes that fit what stands in it. */
    static String hashedAnew(String json) {
        DecisionRecord record = RecordReader.read(json);
        return RecordWriter.toJson(new DecisionRecord(
                record.question(), record.setting(), record.evaluation(), RecordWriter.hashes(record)));
    }

    private static UnaryOperator<String> findings(Consumer<List<String>> change) {
        return json -> {
            int start = json.indexOf(FIRST) + FIRST.length();
            int end = json.lastIndexOf(LAST);
            List<String> findings = new ArrayList<>(
                    Arrays.asList(json.substring(start, end).split("(?<=}),(?=\\{\"provision\":)", -1)));
            change.accept(findings);
            return json.substring(0, start) + String.join(",", findings) + json.substring(end);
        };
    }

    private static int place(List<String> findings, String provision) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).startsWith("{\"provision\":\"" + provision + "\"")) {
                return i;
            }
        }
        throw new AssertionError("no finding of " + provision);
    }
}
