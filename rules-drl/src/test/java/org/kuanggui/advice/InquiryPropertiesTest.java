package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.second.Questions;

/** A fact called irrelevant never changes the verdict; the needed ones always decide it. */
@DisplayName("What to ask next")
class InquiryPropertiesTest {
    private static final int DOCUMENTS = Math.max(1_000, Integer.getInteger("kuanggui.documents", 200_000) / 100);

    @Test
    @DisplayName("decides the verdict, whatever the other facts are")
    void decides() {
        Questions questions = new Questions(20_260_701);
        SplittableRandom random = new SplittableRandom(5);
        Map<String, Integer> counts = new LinkedHashMap<>();
        long start = System.nanoTime();
        for (int i = 0; i < DOCUMENTS; i++) {
            org.kuanggui.second.Question drawn = questions.next();
            PlanEvaluator evaluator = drawn.evaluator();
            Question question = new Question(drawn.subject(), drawn.asOf(), drawn.ledger());
            long t0 = System.nanoTime();
            Inquiry inquiry = Inquiry.of(evaluator, question);
            long ms = (System.nanoTime() - t0) / 1_000_000;
            if (ms > 300) System.out.println(ms + " ms " + question.document().getClass().getSimpleName() + " " + question.ledger().isPresent() + " " + inquiry.exhaustive() + inquiry.needed().size() + " " + evaluator.evaluate(question).findings().stream().filter(f -> !f.missing().isEmpty()).map(f -> f.key() + f.missing()).toList());
            counts.merge("all", 1, Integer::sum);
            counts.merge("exhaustive " + inquiry.exhaustive(), 1, Integer::sum);
            counts.merge(inquiry.verdict() + (inquiry.needed().isEmpty() ? " none" : " needed"), 1, Integer::sum);
            if (!inquiry.needed().isEmpty() || !inquiry.irrelevant().isEmpty()) {
                Completion one = Completion.of(evaluator, question, Map.of(), random);
                Map<String, String> needed = new LinkedHashMap<>(one.answers());
                needed.keySet().removeAll(inquiry.irrelevant());
                Completion other = Completion.of(evaluator, question, needed, random);
                counts.merge(one.stuck() || other.stuck() ? "stuck" : "held", 1, Integer::sum);
                if (!one.verdict().equals(other.verdict()) && !one.stuck() && !other.stuck()) {
                    counts.merge("WRONG", 1, Integer::sum);
                    if (counts.get("WRONG") < 10) {
                        System.out.println(inquiry + "\n  irrelevant " + inquiry.irrelevant() + "\n" + one + "\n" + other);
                    }
                }
            }
        }
        System.out.println(counts + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
        assertThat(counts.get("WRONG")).isNull();
    }
}
