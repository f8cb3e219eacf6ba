package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.evaluation.Verdict;

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
    void decides() throws InterruptedException {
        int held = Drawn.each(20_260_701, QUESTIONS, InquiryPropertiesTest::decides);

        assertThat(held).isGreaterThan(QUESTIONS / 5);
    }

    /** One where the verdict was held against that of other answers. */
    private static int decides(Drawn drawn) {
        Inquiry inquiry = drawn.inquiry();
        if (drawn.evaluation().missing().isEmpty()) {
            assertThat(inquiry.needed()).isEmpty();
            return 0;
        }
        SplittableRandom random =
                new SplittableRandom(drawn.question().toString().hashCode());
        Set<String> stated = protectionArea(inquiry);
        Completion one = Completion.of(drawn.evaluator(), drawn.question(), Map.of(), stated, random);
        Map<String, String> needed = new LinkedHashMap<>(one.answers());
        needed.keySet().removeAll(inquiry.irrelevant());
        Completion other = Completion.of(drawn.evaluator(), drawn.question(), needed, stated, random);
        if (one.isStuck() && one.verdict() == Verdict.UNDETERMINED && inquiry.exhaustive()) {
            assertThat(inquiry.needed().size() + inquiry.unanswerable().size())
                    .as("%s", drawn.question())
                    .isPositive();
        }
        if (!one.isStuck() && one.verdict() != Verdict.OUT_OF_SCOPE) {
            assertThat(inquiry.unanswerable())
                    .as("%s%n%s", drawn.question(), one)
                    .isEmpty();
        }
        if (one.isStuck() || other.isStuck()) {
            return 0;
        }
        assertThat(other.verdict())
                .as("%s%n%s%n%s%n%s", drawn.question(), inquiry, one, other)
                .isEqualTo(one.verdict());
        return 1;
    }

    /** The needed facts that reading {@code protection-area} no longer asks for once it has an answer, and that turn it. */
    private static Set<String> protectionArea(Inquiry inquiry) {
        return inquiry.needed().stream()
                .map(OpenFact::fact)
                .filter(fact -> fact.matches("/site/(inEcologicalProtectionArea|inEcologicalRedLine|inNatureReserve)"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("is each fact that can change the verdict, and no other, where all answers can be gone through")
    void isEssential() throws InterruptedException {
        AtomicInteger irrelevant = new AtomicInteger();
        int small = Drawn.each(20_260_702, QUESTIONS, drawn -> isEssential(drawn, irrelevant));

        assertThat(small).isGreaterThan(QUESTIONS / 20);
        assertThat(irrelevant).hasPositiveValue();
    }

    /** One where all answers were gone through. */
    private static int isEssential(Drawn drawn, AtomicInteger irrelevant) {
        AllAnswers all = new AllAnswers(drawn.evaluator(), drawn.question());
        if (!all.areFew()) {
            return 0;
        }
        Inquiry inquiry = drawn.inquiry();
        Set<String> needed = inquiry.needed().stream().map(OpenFact::fact).collect(Collectors.toSet());
        assertThat(needed).as("%s%n%s", drawn.question(), inquiry).isEqualTo(all.essential());
        irrelevant.addAndGet(inquiry.irrelevant().size());
        Set<String> told = new TreeSet<>(needed);
        told.addAll(inquiry.irrelevant());
        assertThat(told).containsExactlyElementsOf(drawn.evaluation().missing());
        return 1;
    }
}
