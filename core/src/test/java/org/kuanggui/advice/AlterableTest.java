package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.scenario.StartingDocuments.aLedger;
import static org.kuanggui.scenario.StartingDocuments.aMine;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.Question;

@DisplayName("What an applicant can bring about")
class AlterableTest {
    private static final Question APPLICATION = Question.of(aMiningApplication().build());
    private static final Question MINE = Question.of(aMine().build());
    private static final Question LEDGER = Question.of(aLedger());

    @ParameterizedTest
    @CsvSource({
        "/greenMine/designedToStandard, PAPER, PAPER",
        "/usesObsoleteTechnology, PAPER, PAPER",
        "/productionScale, STATEMENT, FIGURE",
        "/site/areaKm2, STATEMENT, FIGURE",
        "/existing/productionScale, STATEMENT, ",
        "/site/onCultivatedLand, STATEMENT, ",
        "/rehabilitation/planApprovedOn, DATE, "
    })
    @DisplayName("is papers, the figures of an application, days that nobody has stated, and what was not stated")
    void ofAnApplication(String fact, AlterationKind missing, @Nullable AlterationKind stated) {
        is(APPLICATION, fact, missing, stated);
        is(MINE, fact, missing, stated);
    }

    @ParameterizedTest
    @CsvSource({"/rights/0/sizeClass", "/rights/0/greenMine", "/rights/0/reachedStandard", "/productionScale"})
    @DisplayName("is nothing of a district but what was not stated")
    void ofALedger(String fact) {
        is(LEDGER, fact, AlterationKind.STATEMENT, null);
    }

    private static void is(Question question, String fact, AlterationKind missing, @Nullable AlterationKind stated) {
        assertThat(Alterable.of(question, fact, true)).contains(missing);
        assertThat(Alterable.of(question, fact, false).orElse(null)).isEqualTo(stated);
    }
}
