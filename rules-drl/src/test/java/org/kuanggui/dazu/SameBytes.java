package org.kuanggui.dazu;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.kuanggui.PlanEvaluator;

/** Prints a hash of many questions and their answers, to be compared with that of another JVM or another build. */
public final class SameBytes {
    private static final int ROUNDS = 300;
    private static final long SEED = 20_210_101L;

    private SameBytes() {}

    /** Prints the hash of so many rounds, or of as many as {@link #hash()} takes. */
    public static void main(String[] arguments) {
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        new PrintStream(System.out, true, StandardCharsets.US_ASCII).println(hash(rounds));
    }

    static String hash() {
        return hash(ROUNDS);
    }

    /**
     * SHA-256 over documents of every sort, written, and over their evaluations, read again and judged: the canonical JSON,
     * and that with English messages. All cores judge, as fits questions that have nothing to do with one another.
     */
    public static String hash(int rounds) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            PlanEvaluator evaluator = WrittenQuestions.evaluator();
            List<WrittenQuestion> questions = WrittenQuestions.rounds(SEED, rounds);
            List<String> answers = questions.parallelStream()
                    .map(question -> question.answer(evaluator))
                    .toList();
            for (int i = 0; i < questions.size(); i++) {
                digest.update(questions.get(i).document().getBytes(StandardCharsets.UTF_8));
                digest.update(answers.get(i).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
