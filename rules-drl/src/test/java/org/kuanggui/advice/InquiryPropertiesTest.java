package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.second.Questions;

/**
 * A fact called irrelevant never changes the verdict, and the needed ones always decide it: held against answers of all sorts on
 * generated questions, and against all answers where each is yes or no. More: {@code -Dkuanggui.inquiries=100000}.
 */
@DisplayName("What to ask next")
class InquiryPropertiesTest {
    private static final int QUESTIONS = Integer.getInteger(
            "kuanggui.inquiries", Math.max(400, Integer.getInteger("kuanggui.documents", 200_000) / 1_000));

    @Test
    @DisplayName("decides the verdict, whatever the other facts are")
    void decides() {
        Questions questions = new Questions(20_260_701);
        SplittableRandom random = new SplittableRandom(5);
        int held = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Asked asked = Asked.of(questions.next());
            Inquiry inquiry = asked.inquiry();
            if (asked.evaluation().missing().isEmpty()) {
                assertThat(inquiry.needed()).isEmpty();
                continue;
            }
            Completion one = Completion.of(asked.evaluator(), asked.question(), Map.of(), random);
            Map<String, String> needed = new LinkedHashMap<>(one.answers());
            needed.keySet().removeAll(inquiry.irrelevant());
            Completion other = Completion.of(asked.evaluator(), asked.question(), needed, random);
            if (one.isStuck() && one.verdict() == Verdict.UNDETERMINED && inquiry.exhaustive()) {
                assertThat(inquiry.needed().size() + inquiry.unanswerable().size())
                        .as("%s", asked.question())
                        .isPositive();
            }
            if (!one.isStuck() && one.verdict() != Verdict.OUT_OF_SCOPE) {
                assertThat(inquiry.unanswerable())
                        .as("%s%n%s", asked.question(), one)
                        .isEmpty();
            }
            if (!one.isStuck() && !other.isStuck()) {
                held++;
                assertThat(other.verdict())
                        .as("%s%n%s%n%s%n%s", asked.question(), inquiry, one, other)
                        .isEqualTo(one.verdict());
            }
        }
        assertThat(held).isGreaterThan(QUESTIONS / 5);
    }

    @Test
    @DisplayName("is each fact that can change the verdict, and no other, where all answers can be gone through")
    void isEssential() {
        Questions questions = new Questions(20_260_702);
        int small = 0;
        int irrelevant = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Asked asked = Asked.of(questions.next());
            AllAnswers all = new AllAnswers(asked.evaluator(), asked.question());
            if (all.areFew()) {
                small++;
                Inquiry inquiry = asked.inquiry();
                Set<String> needed =
                        inquiry.needed().stream().map(OpenFact::fact).collect(Collectors.toSet());
                assertThat(needed).as("%s%n%s", asked.question(), inquiry).isEqualTo(all.essential());
                irrelevant += inquiry.irrelevant().size();
                Set<String> told = new TreeSet<>(needed);
                told.addAll(inquiry.irrelevant());
                assertThat(told).containsExactlyElementsOf(asked.evaluation().missing());
            }
        }
        assertThat(small).isGreaterThan(QUESTIONS / 20);
        assertThat(irrelevant).isPositive();
    }

    private record Asked(PlanEvaluator evaluator, Question question, Evaluation evaluation) {
        static Asked of(org.kuanggui.second.Question drawn) {
            PlanEvaluator evaluator = drawn.evaluator();
            Question question = new Question(drawn.subject(), drawn.asOf(), drawn.ledger());
            return new Asked(evaluator, question, evaluator.evaluate(question));
        }

        Inquiry inquiry() {
            return Inquiry.of(evaluator, question);
        }
    }
}
