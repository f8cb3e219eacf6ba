package org.kuanggui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kuanggui.scenario.StartingDocuments.aLedger;
import static org.kuanggui.scenario.StartingDocuments.aMine;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;
import static org.kuanggui.scenario.StartingDocuments.anExplorationApplication;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.Application;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

@DisplayName("A question")
class QuestionTest {
    private static final MiningApplication APPLICATION = aMiningApplication().build();
    private static final Mine MINE =
            aMine().rightGrantedOn(LocalDate.of(2019, 8, 15)).build();
    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

    @Test
    @DisplayName("is asked on the document's own day")
    void ownDay() {
        assertThat(Question.of(APPLICATION)).isEqualTo(new Question(APPLICATION, APPLICATION.submittedOn(), null));
        assertThat(Question.of(anExplorationApplication().submittedOn(LATER).build())
                        .asOf())
                .isEqualTo(LATER);
        assertThat(Question.of(aLedger()).asOf()).isEqualTo(aLedger().asOf());
        assertThat(Question.of(aMine().asOf(LATER).build()).asOf()).isEqualTo(LATER);
    }

    @Test
    @DisplayName("has a day, which a mine need not tell")
    @SuppressWarnings("NullAway") // what it is about
    void day() {
        Mine dayless = aMine().asOf(null).build();

        refused(() -> Question.of(dayless), "/asOf");
        assertThat(new Question(dayless, LATER, null).asOf()).isEqualTo(LATER);
        refused(() -> new Question(null, null, null), "/document", "/asOf");
        refused(() -> Question.of(APPLICATION).on(LocalDate.of(10_000, 1, 1)), "/asOf");
        assertThatNullPointerException().isThrownBy(() -> Question.of(null));
    }

    @Test
    @DisplayName("puts a change where it belongs: into the ledger beside an application, or into the application")
    void changedBesideALedger() {
        Question changed = Question.of(APPLICATION)
                .beside(aLedger())
                .with(
                        DocumentChanges.read(
                                "{\"/rights/0\": null, \"/explorationBlocksGranted\": [\"T3-1\"], \"/site/township\": \"万古镇\"}"));

        Ledger ledger = changed.ledger().orElseThrow();
        assertThat(ledger.rights()).isEqualTo(aLedger().rights().subList(1, 10));
        assertThat(ledger.explorationBlocksGranted()).containsExactly("T3-1");
        assertThat(((Application) changed.document()).site().township()).isEqualTo("万古镇");
        assertThat(aLedger().rights()).hasSize(10);
    }

    @Test
    @DisplayName("is not asked of a mine before its right was granted")
    void granted() {
        Question question = Question.of(MINE);

        assertThat(question.on(MINE.rightGrantedOn()).asOf()).isEqualTo(MINE.rightGrantedOn());
        refused(() -> question.on(MINE.rightGrantedOn().minusDays(1)), "/asOf");
    }

    @Test
    @DisplayName("has a ledger beside an application, and nowhere else")
    void ledger() {
        assertThat(Question.of(APPLICATION).ledger()).isEmpty();
        assertThat(Question.of(APPLICATION).beside(aLedger()).ledger()).contains(aLedger());
        refused(() -> Question.of(MINE).beside(aLedger()), "/ledger");
        refused(() -> Question.of(aLedger()).beside(aLedger()), "/ledger");
    }

    @Test
    @DisplayName("keeps what it was not asked to change")
    void others() {
        Question question = Question.of(APPLICATION).beside(aLedger()).on(LATER);
        DocumentChanges changes = DocumentChanges.NONE.and("/addsResources", "true");

        assertThat(question).isEqualTo(new Question(APPLICATION, LATER, aLedger()));
        assertThat(question.with(changes))
                .isEqualTo(new Question(aMiningApplication().addsResources(true).build(), LATER, aLedger()));
        refused(() -> question.with(DocumentChanges.NONE.and("/action", "\"NEWER\"")), "/action");
    }

    @Test
    @DisplayName("changes its ledger where a change is of the ledger's, and its document where it is not")
    void ofBoth() {
        Question question = Question.of(APPLICATION).beside(aLedger());
        DocumentChanges changes = DocumentChanges.NONE
                .and("/addsResources", "true")
                .and("/rights/0", "null")
                .and("/explorationBlocksGranted", "[\"T3-1\"]");
        Ledger changed = new Ledger(
                "L-1",
                aLedger().asOf(),
                aLedger().district(),
                aLedger().rights().subList(1, aLedger().rights().size()),
                aLedger().explorationBlocksOffered(),
                List.of("T3-1"));

        assertThat(question.with(changes))
                .isEqualTo(new Question(
                        aMiningApplication().addsResources(true).build(), APPLICATION.submittedOn(), changed));
        refused(
                () -> question.with(changes.and("/rights/0/id", "7").and("/action", "\"NEWER\"")),
                "/action",
                "/rights/0/id");
        refused(() -> Question.of(APPLICATION).with(changes), "/explorationBlocksGranted");
    }

    private static void refused(ThrowingCallable asked, String... pointers) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(
                        BothLanguages.told(refused.problems()))
                .extracting(Problem::pointer)
                .containsExactly(pointers));
    }
}
