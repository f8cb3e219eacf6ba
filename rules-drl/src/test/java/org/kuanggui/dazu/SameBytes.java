package org.kuanggui.dazu;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.json.ApplicationReader;
import org.kuanggui.json.ApplicationWriter;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.second.RandomApplications;

/** Prints a hash of many questions and their answers, to be compared with that of another JVM or another build. */
public final class SameBytes {
    private static final int CASES = 2_000;
    private static final long SEED = 20_210_101L;

    private SameBytes() {}

    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.US_ASCII).println(hash());
    }

    /**
     * SHA-256 over documents written, read again, judged, and the canonical JSON of the evaluations; over those of mines
     * too, with their English messages.
     */
    static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            PlanEvaluator evaluator = PlanEvaluator.create();
            RandomApplications applications = new RandomApplications(SEED);
            for (int i = 0; i < CASES; i++) {
                RandomApplications.Case sample = applications.next();
                byte[] document = ApplicationWriter.toUtf8(sample.application());
                Application read = ApplicationReader.read(document);
                Evaluation evaluation = evaluator.evaluate(read, sample.asOf());
                digest.update(document);
                digest.update(EvaluationWriter.toUtf8(evaluation));
            }
            for (int i = 0; i < CASES; i++) {
                Evaluation evaluation = evaluator.inspect(AnyMine.of(i));
                digest.update(EvaluationWriter.toUtf8(evaluation));
                for (Finding finding : evaluation.findings()) {
                    digest.update(finding.message(Locale.ENGLISH).getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
