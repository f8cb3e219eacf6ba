package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Document;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.second.RandomApplications;

@DisplayName("Many documents at once")
class EvaluateAllTest {
    private final PlanEvaluator evaluator = PlanEvaluator.create();

    @Test
    @DisplayName("get the answers, in their order, that each of them gets alone")
    void answers() {
        List<Document> documents = new ArrayList<>();
        RandomApplications applications = new RandomApplications(7);
        for (int i = 0; i < 1000; i++) {
            documents.add(applications.next().application());
            documents.add(AnyMine.of(i));
            documents.add(Ledgers.aLedger());
        }

        assertThat(evaluator.evaluateAll(documents.stream()))
                .containsExactlyElementsOf(documents.stream()
                        .map(document -> evaluator.evaluate(Question.of(document)))
                        .toList());
    }

    @Test
    @DisplayName("of which one tells no day, are answered up to that one, which is refused")
    void refused() {
        List<Evaluation> answered = new ArrayList<>();
        Stream<Document> documents = Stream.of(
                Applications.aMiningApplication().build(),
                Mines.aMine().asOf(null).build(),
                Applications.anExplorationApplication().build());

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> evaluator.evaluateAll(documents).forEach(answered::add))
                .satisfies(invalid ->
                        assertThat(invalid.problems().get(0).pointer()).isEqualTo("/asOf"));
        assertThat(answered).hasSize(1);
    }

    @Test
    @DisplayName("are closed with their evaluations")
    void closed() {
        AtomicBoolean closed = new AtomicBoolean();

        evaluator
                .evaluateAll(Stream.<Document>empty().onClose(() -> closed.set(true)))
                .close();

        assertThat(closed).isTrue();
    }
}
