package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.scenario.Given.given;
import static org.kuanggui.scenario.StartingDocuments.aLedger;
import static org.kuanggui.scenario.StartingDocuments.aMine;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;
import static org.kuanggui.scenario.StartingDocuments.anExplorationApplication;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.MiningAction;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;

@DisplayName("A document to start from")
class StartingDocumentsTest {

    @Test
    @DisplayName("conforms as built; what is left is a duty")
    void conforms() {
        given(aMiningApplication()).thenVerdict(Verdict.CONFORMS);
        given(anExplorationApplication()).thenVerdict(Verdict.CONFORMS_WITH_DUTIES);
        given(aMine()).thenVerdict(Verdict.CONFORMS_WITH_DUTIES);
        given(aLedger()).thenVerdict(Verdict.CONFORMS);
        given(aMiningApplication()).beside(aLedger()).thenVerdict(Verdict.CONFORMS);
        assertThat(aLedger().rights()).as("ten, as it says").hasSize(10);
    }

    @ParameterizedTest
    @EnumSource(MiningAction.class)
    @DisplayName("conforms for every other action, or is left to review")
    void otherActions(MiningAction action) {
        Evaluation evaluation = given(aMiningApplication().action(action)).evaluation();

        assertThat(evaluation.findings())
                .extracting(Finding::outcome)
                .doesNotContain(Outcome.VIOLATED, Outcome.UNDETERMINED);
    }
}
