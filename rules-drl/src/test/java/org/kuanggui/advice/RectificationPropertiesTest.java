package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.second.Questions;

/** Whatever is offered does, nothing of it is needless, and no less does; on generated questions of every sort. */
@DisplayName("What must change")
class RectificationPropertiesTest {
    private static final int QUESTIONS = Integer.getInteger(
            "kuanggui.inquiries", Math.max(400, Integer.getInteger("kuanggui.documents", 200_000) / 1_000));
    private static final Set<Verdict> GOOD = Set.of(Verdict.CONFORMS, Verdict.CONFORMS_WITH_DUTIES);
    private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

    @Test
    @DisplayName("makes it conform, all of it, and with a figure at its least")
    void does() {
        Questions questions = new Questions(20_260_703);
        int offered = 0;
        int figures = 0;
        int hopeless = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            org.kuanggui.second.Question drawn = questions.next();
            PlanEvaluator evaluator = drawn.evaluator();
            Question question = new Question(drawn.subject(), drawn.asOf(), drawn.ledger());
            Evaluation now = evaluator.evaluate(question);
            Rectification rectification = Rectification.of(evaluator, question);
            assertThat(rectification.verdict()).isEqualTo(now.verdict());
            if (GOOD.contains(now.verdict()) || now.verdict() == Verdict.OUT_OF_SCOPE) {
                assertThat(rectification.ways()).isEmpty();
                assertThat(rectification.hopeless()).isEmpty();
            }
            hopeless += rectification.hopeless().size();
            assertThat(now.findings().stream().map(Finding::key)).containsAll(rectification.hopeless());
            for (Way way : rectification.ways()) {
                offered++;
                figures += assertDoes(evaluator, question, way);
            }
        }
        assertThat(offered).isGreaterThan(QUESTIONS / 20);
        assertThat(figures).isPositive();
        assertThat(hopeless).isPositive();
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
