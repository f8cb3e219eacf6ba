package org.kuanggui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.Applicant;
import org.kuanggui.application.ApplicantType;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;
import org.kuanggui.mine.MineBuilder;
import org.kuanggui.mine.MineStatus;

@DisplayName("A question")
class QuestionTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final MiningApplication APPLICATION = aMiningApplication().build();
    private static final Mine MINE = aMine().build();
    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

    @Test
    @DisplayName("is asked on the document's own day")
    void ownDay() {
        assertThat(Question.of(APPLICATION)).isEqualTo(new Question(APPLICATION, APPLICATION.submittedOn(), null));
        assertThat(Question.of(anExplorationApplication(LATER)).asOf()).isEqualTo(LATER);
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

    private static MiningApplicationBuilder aMiningApplication() {
        return MiningApplication.builder()
                .id("M-1")
                .submittedOn(DAY)
                .action(MiningAction.RENEWAL)
                .mineral(Mineral.GYPSUM)
                .method(MiningMethod.UNDERGROUND)
                .applicant(Applicant.of("大足石膏有限公司", ApplicantType.ENTERPRISE_LEGAL_PERSON));
    }

    private static ExplorationApplication anExplorationApplication(LocalDate submittedOn) {
        return ExplorationApplication.builder()
                .id("E-1")
                .submittedOn(submittedOn)
                .action(ExplorationAction.NEW)
                .mineral(Mineral.STRONTIUM)
                .stage(ExplorationStage.PROSPECTING)
                .applicant(Applicant.of("大足地质队", ApplicantType.INSTITUTION_LEGAL_PERSON))
                .build();
    }

    private static MineBuilder aMine() {
        return Mine.builder()
                .id("K-1")
                .asOf(DAY)
                .mineral(Mineral.GYPSUM)
                .method(MiningMethod.UNDERGROUND)
                .status(MineStatus.OPERATING)
                .rightGrantedOn(LocalDate.of(2019, 8, 15));
    }

    private static Ledger aLedger() {
        return new Ledger("L-1", DAY, "500111", List.of(), List.of(), List.of());
    }

    private static void refused(ThrowingCallable asked, String... pointers) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::pointer)
                        .containsExactly(pointers));
    }
}
