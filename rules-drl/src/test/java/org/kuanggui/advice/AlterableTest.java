package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What can be altered")
class AlterableTest {
    private static final boolean MISSING = true;
    private static final boolean STATED = false;

    @Test
    @DisplayName("is a paper, stated or not, wherever it stands")
    void paper() {
        assertThat(Alterable.of("/greenMine/designedToStandard", STATED)).contains(AlterationKind.PAPER);
        assertThat(Alterable.of("/greenMine/designedToStandard", MISSING)).contains(AlterationKind.PAPER);
        assertThat(Alterable.of("/usesObsoleteTechnology", STATED)).contains(AlterationKind.PAPER);
        assertThat(Alterable.of("/incidents/3/restored", STATED)).contains(AlterationKind.PAPER);
    }

    @Test
    @DisplayName("is a day that nobody has stated, and no other")
    void date() {
        assertThat(Alterable.of("/rehabilitation/planApprovedOn", MISSING)).contains(AlterationKind.DATE);
        assertThat(Alterable.of("/rehabilitation/planApprovedOn", STATED)).isEmpty();
    }

    @Test
    @DisplayName("is a figure that the applicant chooses; one that nobody has stated has only to be stated")
    void figure() {
        assertThat(Alterable.of("/productionScale", STATED)).contains(AlterationKind.FIGURE);
        assertThat(Alterable.of("/site/areaKm2", STATED)).contains(AlterationKind.FIGURE);
        assertThat(Alterable.of("/funding/committed", STATED)).contains(AlterationKind.FIGURE);
        assertThat(Alterable.of("/productionScale", MISSING)).contains(AlterationKind.STATEMENT);
    }

    @Test
    @DisplayName("is not a figure that is what it is: a budget, reserves, the scale of a right that exists")
    void givenFigure() {
        assertThat(Alterable.of("/funding/budget", STATED)).isEmpty();
        assertThat(Alterable.of("/recoverableReserves", STATED)).isEmpty();
        assertThat(Alterable.of("/existing/productionScale", STATED)).isEmpty();
    }

    @Test
    @DisplayName("is any other fact only as long as nobody has stated it")
    void statement() {
        assertThat(Alterable.of("/site/onCultivatedLand", MISSING)).contains(AlterationKind.STATEMENT);
        assertThat(Alterable.of("/site/onCultivatedLand", STATED)).isEmpty();
        assertThat(Alterable.of("/rights/3/sizeClass", MISSING)).contains(AlterationKind.STATEMENT);
        assertThat(Alterable.of("/rights/3/sizeClass", STATED)).isEmpty();
    }
}
