package org.kuanggui.fuzz;

import java.nio.charset.StandardCharsets;
import org.kuanggui.Question;
import org.kuanggui.Replay;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.RecordReader;
import org.kuanggui.json.RecordWriter;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.record.Verification;

/** Records of decisions: as bytes where the first begins an object, else of odd documents, and changed here and there. */
final class DecisionWay implements Way {
    private static final Replay REPLAY = Replay.with(Judging.PLAIN);
    private static final String CHARACTERS = "0123456789abcdefNEW,:\"[]{}煤 ";

    @Override
    public void take(byte[] input) {
        if (input.length > 0 && input[0] == '{') {
            Expect.read(() -> RecordReader.read(input)).ifPresent(DecisionWay::check);
        } else {
            made(new Draw(input));
        }
    }

    private static void made(Draw draw) {
        String document = new OddDocument(draw).json();
        Expect.read(() -> DocumentReader.read(document))
                .flatMap(read -> Expect.read(() -> Question.of(read)))
                .map(Judging.PLAIN::record)
                .ifPresent(record -> {
                    Expect.that(check(record).isSame(), "a record that does not replay the same: " + record);
                    tampered(draw, RecordWriter.toJson(record));
                });
    }

    private static void tampered(Draw draw, String json) {
        StringBuilder changed = new StringBuilder(json);
        for (int i = draw.below(4); i >= 0; i--) {
            int place = draw.below(65_536);
            changed.setCharAt(place % json.length(), CHARACTERS.charAt(draw.below(CHARACTERS.length())));
        }
        Expect.read(() -> RecordReader.read(changed.toString()))
                .filter(read -> !RecordWriter.toJson(read).equals(json))
                .ifPresent(read -> Expect.that(!check(read).isSame(), "tampering that is not found: " + changed));
    }

    private static Verification check(DecisionRecord record) {
        String json = RecordWriter.toJson(record);
        Expect.json(json);
        DecisionRecord again = RecordReader.read(json.getBytes(StandardCharsets.UTF_8));
        Expect.same(record, again, "what was written and read");
        Expect.same(json, RecordWriter.toJson(again), "what was written again");
        Expect.same(record, RecordReader.read(RecordWriter.toPrettyJson(record)), "what is written for people");
        Verification verification = Limits.within(() -> REPLAY.verify(record));
        verification.toString().lines().forEach(Expect::onOneLine);
        return verification;
    }
}
