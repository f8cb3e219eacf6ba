package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.Closure;
import org.kuanggui.application.ClosureBuilder;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.MiningAction;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.MineStatus;

/** What each of the seven grounds for closing a mine answers alike. */
abstract class ClosureGround {
    private static final Set<MiningAction> PLAIN =
            EnumSet.of(MiningAction.TRANSFER, MiningAction.NAME_CHANGE, MiningAction.REDUCTION);

    private final String id;
    private final UnaryOperator<ClosureBuilder> found;
    private final UnaryOperator<ClosureBuilder> gone;
    private final String[] facts;

    /**
     * A ground and what it rests on.
     *
     * @param id the provision
     * @param found states that the ground is there
     * @param gone takes the ground away, whatever else is stated
     * @param facts the names of the facts it rests on, sorted
     */
    ClosureGround(String id, UnaryOperator<ClosureBuilder> found, UnaryOperator<ClosureBuilder> gone, String... facts) {
        this.id = id;
        this.found = found;
        this.gone = gone;
        this.facts = pointers(String.join(" ", facts));
    }

    String id() {
        return id;
    }

    /** The ground is there. */
    ClosureBuilder found() {
        return found.apply(Closure.builder());
    }

    /** The actions it does not apply to. */
    Set<MiningAction> silentFor() {
        return EnumSet.of(MiningAction.NEW, MiningAction.CANCELLATION);
    }

    /** Whether it is asked of a mine that takes in resources. */
    boolean asksWhoAddsResources() {
        return true;
    }

    /** Pointers from the names of facts with blanks between them; none from null. */
    static String[] pointers(@Nullable String names) {
        return names == null
                ? new String[0]
                : Arrays.stream(names.split(" ", -1))
                        .map(name -> "/existing/closure/" + name)
                        .toArray(String[]::new);
    }

    /** A mine of which this is stated, for an action. */
    static Given mine(MiningAction action, ClosureBuilder stated) {
        return given(anExistingMine(action)
                .existing(ExistingRight.builder().closure(stated.build()).build()));
    }

    /** A mine of which this is stated and which wants its right renewed. */
    static Given mine(ClosureBuilder stated) {
        return mine(MiningAction.RENEWAL, stated);
    }

    @ParameterizedTest
    @EnumSource(MiningAction.class)
    void isAskedOfEveryMineItAppliesTo(MiningAction action) {
        if (silentFor().contains(action)) {
            mine(action, found()).silent(id);
            mine(action, Closure.builder().noneOnRecord(true)).silent(id);
        } else {
            mine(action, found()).then(id, VIOLATED).missing().by();
            mine(action, Closure.builder().noneOnRecord(true)).then(id, SATISFIED);
        }
    }

    @ParameterizedTest
    @EnumSource(MiningAction.class)
    void sparesPlainActionsTheQuestionWhereNothingIsStated(MiningAction action) {
        if (silentFor().contains(action) || PLAIN.contains(action)) {
            mine(action, Closure.builder()).silent(id);
        } else {
            mine(action, Closure.builder())
                    .then(id, UNDETERMINED)
                    .missing(facts)
                    .by();
        }
    }

    @Test
    void closesTheMineWhereItIsFound() {
        mine(found()).then(id, VIOLATED).remedyUnsaid();
        mine(found()).verdict(Verdict.DOES_NOT_CONFORM);
        assertThat(mine(found()).evaluation().mustClose()).isTrue();
    }

    @Test
    void isSatisfiedWhereNothingIsOnRecord() {
        mine(Closure.builder().noneOnRecord(true)).then(id, SATISFIED).missing().by();
        assertThat(mine(Closure.builder().noneOnRecord(true)).evaluation().mustClose())
                .isFalse();
    }

    @Test
    void isUndeterminedWhereTheRegisterIsSaidToShowSomethingButNotWhat() {
        mine(Closure.builder().noneOnRecord(false)).then(id, UNDETERMINED).missing(facts);
        assertThat(mine(Closure.builder()).evaluation().mustClose()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"TRANSFER", "NAME_CHANGE", "REDUCTION"})
    void isNoLongerPlainWhereItAddsResources(MiningAction action) {
        Given adding =
                given(anExistingMine(action).existing(ExistingRight.UNKNOWN).addsResources(true));
        if (asksWhoAddsResources()) {
            adding.then(id, UNDETERMINED).missing(facts);
        } else {
            adding.silent(id);
        }
    }

    @Test
    void restsOnItsOwnFactsAlone() {
        mine(gone.apply(all(Truth.TRUE))).then(id, SATISFIED).missing();
    }

    @Test
    void staysSilentForExploration() {
        given(anExplorationApplication()).silent(id);
    }

    // ---- mines under supervision

    /** A mine that is inspected, of which this is stated. */
    private static Given inspected(MineStatus status, ClosureBuilder stated) {
        return given(aMine(status).closure(stated.build()));
    }

    @Statuses.Live
    void closesAMineThatIsInspected(MineStatus status) {
        inspected(status, found())
                .then(id, VIOLATED)
                .missing()
                .by()
                .says("应予关闭", "is to be closed")
                .remedyUnsaid();
        inspected(status, found()).verdict(Verdict.DOES_NOT_CONFORM);
        assertThat(inspected(status, found()).evaluation().mustClose()).isTrue();
    }

    @Statuses.Live
    void isSatisfiedByAMineOfWhichNothingIsOnRecord(MineStatus status) {
        inspected(status, Closure.builder().noneOnRecord(true))
                .then(id, SATISFIED)
                .missing()
                .evidence("/closure/noneOnRecord", "true", null);
        inspected(status, gone.apply(all(Truth.TRUE))).then(id, SATISFIED).missing();
        inspected(status, gone.apply(Closure.builder())).then(id, SATISFIED).missing();
    }

    @Test
    void showsWhatIsStatedBesideThatNothingIsOnRecord() {
        Closure stated = gone.apply(Closure.builder().noneOnRecord(true)).build();
        assertThat(given(aMine().closure(stated)).then(id, SATISFIED).finding().evidence())
                .extracting(evidence -> evidence.toString())
                .anyMatch(shown -> !shown.startsWith("/closure/noneOnRecord") && shown.contains(": false"));
    }

    @Statuses.Live
    void asksOfAMineWhatItRestsOn(MineStatus status) {
        String[] places = Arrays.stream(facts)
                .map(fact -> fact.replace("/existing/closure", "/closure"))
                .toArray(String[]::new);
        for (Truth noneOnRecord : new Truth[] {Truth.UNKNOWN, Truth.FALSE}) {
            Given mine = inspected(status, Closure.builder().noneOnRecord(noneOnRecord));
            mine.then(id, UNDETERMINED).missing(places).by();
            assertThat(mine.evaluation().mustClose()).isFalse();
        }
    }

    @Statuses.Ended
    void staysSilentOnMinesThatEnded(MineStatus status) {
        inspected(status, found()).silent(id);
        inspected(status, Closure.builder()).silent(id);
        assertThat(inspected(status, found()).evaluation().mustClose()).isFalse();
    }

    private static ClosureBuilder all(Truth truth) {
        return Closure.builder()
                .onEliminationList(truth)
                .orderedClosed(truth)
                .fourLicencesIncomplete(truth)
                .refusedLicenceCorrection(truth)
                .illegalMining(truth)
                .refusedIllegalMiningCorrection(truth)
                .refusedHazardRectification(truth)
                .accidentConcealed(truth)
                .fledAfterAccident(truth)
                .exhausted(truth)
                .includedInConsolidation(truth)
                .consolidationNotCarriedOut(truth)
                .belowStandardAfterConsolidation(truth)
                .closurePrincipleFound(truth);
    }
}
