package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Replay;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.json.RecordReader;
import org.kuanggui.json.RecordWriter;
import org.kuanggui.record.DecisionRecord;

@DisplayName("Of random questions of every sort")
class RecordsTest {
    private static final int ROUNDS = Integer.getInteger(
            "kuanggui.record.rounds", Math.min(Integer.getInteger("kuanggui.documents", 200_000) / 2000, 1000));
    private static final int CHANGES = 20;
    private static final long SEED = 20_261_128L;
    private static final String CHARACTERS = "0123456789abcdefNEW,:\"[]{}煤 ";

    private final PlanEvaluator evaluator = WrittenQuestions.evaluator();
    private final Replay replay = Replay.with(evaluator);

    @Test
    @DisplayName("the records are read and written in the same bytes, and replay the same")
    void roundTrip() {
        for (WrittenQuestion question : WrittenQuestions.rounds(SEED, ROUNDS)) {
            DecisionRecord record = evaluator.record(question.question());
            byte[] bytes = RecordWriter.toUtf8(record);
            DecisionRecord read = RecordReader.read(bytes);

            assertThat(read).isEqualTo(record);
            assertThat(RecordWriter.toUtf8(read)).isEqualTo(bytes);
            assertThat(RecordReader.read(RecordWriter.toPrettyJson(record))).isEqualTo(record);
            assertThat(read.evaluation().json()).isEqualTo(EvaluationWriter.toJson(question.evaluation(evaluator)));
            assertThat(replay.verify(read).isSame()).isTrue();
        }
    }

    @Test
    @DisplayName("a record with one character changed is refused, or replays as another")
    void oneCharacter() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (WrittenQuestion question : WrittenQuestions.rounds(SEED, Math.max(1, ROUNDS / CHANGES))) {
            String json = RecordWriter.toJson(evaluator.record(question.question()));
            for (int i = 0; i < CHANGES; i++) {
                int place = random.nextInt(json.length());
                char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
                if (json.charAt(place) != other) {
                    String changed = json.substring(0, place) + other + json.substring(place + 1);
                    assertThat(isRefusedOrAnother(changed)).as(changed).isTrue();
                }
            }
        }
    }

    private boolean isRefusedOrAnother(String json) {
        DecisionRecord read;
        try {
            read = RecordReader.read(json.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidInputException refused) {
            return !refused.problems().isEmpty();
        }
        return !replay.verify(read).isSame();
    }
}
