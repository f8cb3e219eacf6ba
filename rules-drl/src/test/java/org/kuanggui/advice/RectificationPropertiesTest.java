package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentChanges;

/** Whatever is offered does, nothing of it is needless, and no less does; on generated questions of every sort. */
@DisplayName("What must change")
@Tag("large")
class RectificationPropertiesTest {
    private static final int QUESTIONS = Integer.getInteger(
            "kuanggui.inquiries", Math.max(400, Integer.getInteger("kuanggui.documents", 200_000) / 1_000));
    private static final Set<Verdict> GOOD = Set.of(Verdict.CONFORMS, Verdict.CONFORMS_WITH_DUTIES);
    private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

    @Test
    @DisplayName("makes it conform, all of it, and with a figure at its least")
    void does() throws InterruptedException {
        AtomicInteger figures = new AtomicInteger();
        AtomicInteger hopeless = new AtomicInteger();
        int offered = Drawn.each(20_260_703, QUESTIONS, drawn -> {
            Rectification rectification = drawn.rectification();
            assertIsSound(drawn.evaluation(), rectification);
            hopeless.addAndGet(rectification.hopeless().size());
            rectification
                    .ways()
                    .forEach(way -> figures.addAndGet(assertDoes(drawn.evaluator(), drawn.question(), way)));
            return rectification.ways().size();
        });

        assertThat(offered).isGreaterThan(QUESTIONS / 20);
        assertThat(figures).hasPositiveValue();
        assertThat(hopeless).hasPositiveValue();
    }

    private static void assertIsSound(Evaluation now, Rectification rectification) {
        assertThat(rectification.verdict()).isEqualTo(now.verdict());
        boolean isNothingToDo = GOOD.contains(now.verdict()) || now.verdict() == Verdict.OUT_OF_SCOPE;
        boolean isNoWay = rectification.ways().isEmpty();
        if (isNothingToDo) {
            assertThat(rectification.ways()).isEmpty();
        }
        assertThat(rectification.exhaustive() && isNoWay && !isNothingToDo)
                .as("%s", rectification)
                .isEqualTo(rectification.exhaustive()
                        && (!rectification.hopeless().isEmpty()
                                || !rectification.blocked().isEmpty()));
        assertThat(now.findings().stream().map(Finding::key)).containsAll(rectification.hopeless());
    }

    private static int assertDoes(PlanEvaluator evaluator, Question question, Way way) {
        assertThat(evaluator.evaluate(question.with(way.changes())).verdict())
                .as("%s%n%s", question, way)
                .isEqualTo(way.verdict())
                .isIn(GOOD);
        int figures = 0;
        for (Alteration alteration : way.alterations()) {
            DocumentChanges others = way.changes().where(pointer -> !pointer.equals(alteration.pointer()));
            assertThat(evaluator.evaluate(question.with(others)).verdict())
                    .as("without %s of %s%n%s", alteration, way, question)
                    .isNotIn(GOOD);
            if (alteration.kind() == AlterationKind.FIGURE) {
                figures++;
                assertThat(verdict(evaluator, question, others.and(alteration.pointer(), oneStepLess(alteration))))
                        .as("one step less than %s%n%s", way, question)
                        .isNotIn(GOOD);
            }
        }
        return figures;
    }

    /** Undetermined where the contract has no such figure. */
    private static Verdict verdict(PlanEvaluator evaluator, Question question, DocumentChanges changes) {
        try {
            return evaluator.evaluate(question.with(changes)).verdict();
        } catch (InvalidInputException tooManyDigits) {
            return Verdict.UNDETERMINED;
        }
    }

    private static String oneStepLess(Alteration alteration) {
        BigDecimal from = figure(String.valueOf(alteration.fromOrNull()));
        BigDecimal to = figure(alteration.to());
        BigDecimal step = new BigDecimal("0.0001");
        BigDecimal less = to.compareTo(from) > 0 ? to.subtract(step) : to.add(step);
        return FIGURE.matcher(alteration.to()).replaceFirst(less.toPlainString());
    }

    private static BigDecimal figure(String text) {
        Matcher matcher = FIGURE.matcher(text);
        assertThat(matcher.find()).as("a figure in %s", text).isTrue();
        return new BigDecimal(matcher.group());
    }
}
