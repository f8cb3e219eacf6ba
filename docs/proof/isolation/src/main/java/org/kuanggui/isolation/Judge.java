package org.kuanggui.isolation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/** Judges documents; shows nothing of the library, so that it can be called from another class loader. */
public final class Judge implements UnaryOperator<String> {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

    private final PlanEvaluator evaluator =
            PlanEvaluator.builder().layers(Shipped.layers()).build();

    /** Prints how many documents were judged, and SHA-256 over the evaluations. */
    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        Judge judge = new Judge();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        var documents = Shipped.documents();
        documents.forEach(document -> digest.update(judge.apply(document).getBytes(StandardCharsets.UTF_8)));
        new PrintStream(System.out, true, StandardCharsets.US_ASCII)
                .println(documents.size() + " " + HexFormat.of().formatHex(digest.digest()));
    }

    /** The evaluation of a document, with Chinese and with English messages. */
    @Override
    public String apply(String document) {
        Evaluation evaluation = evaluation(DocumentReader.read(document));
        return EvaluationWriter.toJson(evaluation) + EvaluationWriter.toJson(evaluation, Locale.ENGLISH);
    }

    private Evaluation evaluation(Document document) {
        if (document instanceof Mine mine) {
            return evaluator.inspect(mine, TODAY);
        }
        return document instanceof Ledger ledger
                ? evaluator.monitor(ledger)
                : evaluator.evaluate((Application) document);
    }
}
