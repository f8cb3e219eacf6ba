package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;

@Tag("once")
@DisplayName("Documents that mean the same get the same answer")
class SameMeaningTest {
    private static final int ROUNDS = 300;
    private static final long SEED = 95;

    private final PlanEvaluator evaluator = WrittenQuestions.evaluator();
    private final List<WrittenQuestion> questions = WrittenQuestions.rounds(SEED, ROUNDS);

    @Test
    @DisplayName("to the byte, whatever the order of fields, white space, escapes and forms of numbers")
    void inOtherWords() {
        for (int i = 0; i < questions.size(); i++) {
            WrittenQuestion question = questions.get(i);
            WrittenQuestion rewritten = rewritten(question, new Rewriting(i, Set.of()));
            assertThat(rewritten.document()).isNotEqualTo(question.document());
            assertThat(rewritten.answer(evaluator)).as("question %s", i).isEqualTo(question.answer(evaluator));
        }
    }

    @Test
    @DisplayName("to the byte, whatever the order of the associated minerals")
    void associatedMineralsInAnyOrder() {
        for (int i = 0; i < questions.size(); i++) {
            WrittenQuestion question = questions.get(i);
            WrittenQuestion rewritten = rewritten(question, new Rewriting(i, Set.of("associatedMinerals")));
            assertThat(rewritten.answer(evaluator)).as("question %s", i).isEqualTo(question.answer(evaluator));
        }
    }

    /** Evidence restates such a list as it stands, or points at a place in it. */
    @Test
    @DisplayName(
            "but for the evidence, whatever the order of rights, parties, years, incidents, blocks and uses downstream")
    void partsInAnyOrder() {
        Set<String> lists = Set.of(
                "rights",
                "parties",
                "annualReports",
                "incidents",
                "downstream",
                "explorationBlocksOffered",
                "explorationBlocksGranted");
        for (int i = 0; i < questions.size(); i++) {
            WrittenQuestion question = questions.get(i);
            WrittenQuestion rewritten = rewritten(question, new Rewriting(i, lists));
            assertThat(said(rewritten.evaluation(evaluator)))
                    .as("question %s", i)
                    .isEqualTo(said(question.evaluation(evaluator)));
        }
    }

    private static WrittenQuestion rewritten(WrittenQuestion question, Rewriting rewriting) {
        @Nullable String ledger = question.ledger();
        return new WrittenQuestion(
                rewriting.of(question.document()), question.asOf(), ledger == null ? null : rewriting.of(ledger));
    }

    /** What is said without evidence; incidents of one day are numbered in the document's order, which is left out. */
    private static List<String> said(Evaluation evaluation) {
        String whole = evaluation.verdict() + " " + evaluation.mustClose() + " " + evaluation.readings();
        return Stream.concat(
                        Stream.of(whole),
                        evaluation.findings().stream()
                                .map(SameMeaningTest::said)
                                .sorted())
                .toList();
    }

    private static String said(Finding finding) {
        String detail = String.valueOf(finding.detailOrNull()).replaceFirst("#.*", "");
        return String.join(
                " ",
                finding.provision().id(),
                detail,
                finding.outcome().toString(),
                String.valueOf(finding.dueOrNull()),
                finding.readings().toString(),
                String.valueOf(finding.missing().size()));
    }
}
