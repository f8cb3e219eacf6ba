package org.kuanggui.isolation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Replay;
import org.kuanggui.dazu.WrittenQuestion;
import org.kuanggui.dazu.WrittenQuestions;
import org.kuanggui.json.RecordReader;
import org.kuanggui.json.RecordWriter;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.record.Verification;

/** Records the answers to questions of every sort, or replays such records: prints a record a line. */
final class Recording {
    static final int ROUNDS = 40;
    static final int QUESTIONS_A_ROUND = 5;

    private static final long SEED = 20_250_630L;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Recording() {}

    /**
     * Without an argument, prints records; with a file of such lines, prints of each what is recorded when it is replayed,
     * or, where that is not the same, why.
     */
    public static void main(String[] arguments) throws IOException {
        PlanEvaluator evaluator = WrittenQuestions.evaluator();
        if (arguments.length == 0) {
            for (WrittenQuestion question : WrittenQuestions.rounds(SEED, ROUNDS)) {
                OUT.println(RecordWriter.toJson(evaluator.record(question.question())));
            }
        } else {
            replay(Replay.with(evaluator), Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8));
        }
    }

    private static void replay(Replay replay, List<String> records) {
        for (String json : records) {
            DecisionRecord record = RecordReader.read(json.getBytes(StandardCharsets.UTF_8));
            Verification verification = replay.verify(record);
            OUT.println(verification.isSame() ? RecordWriter.toJson(verification.replayed()) : verification);
        }
    }
}
