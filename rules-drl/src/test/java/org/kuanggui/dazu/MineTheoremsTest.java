package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Mine;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Subject;

/** What holds of every mine under supervision. */
@Tag("once")
@Label("Theorems of mines")
class MineTheoremsTest {
    /** A build is red for what was changed, never for luck; other seeds try other cases. */
    private static final String SEED = "20260326";

    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final List<String> PLAN_ORDER =
            EVALUATOR.provisions().stream().map(Provision::id).toList();

    /**
     * Where the catalogue itself lets a further fact overturn an answer: the reading of the protection area takes the
     * area's own word or that of red line and reserve, whichever is there.
     */
    private static final Map<String, Set<String>> OVERTURNED_BY_THE_CATALOGUE = Map.of(
            "3.3.2-protected-open-pit-exit",
            Set.of("/site/inEcologicalProtectionArea", "/site/inEcologicalRedLine", "/site/inNatureReserve"));

    @Provide
    Arbitrary<Mine> mines() {
        return Arbitraries.longs().map(AnyMine::of);
    }

    @Property(tries = 5_000, seed = SEED)
    void everyApplicableProvisionHasExactlyOneFindingPerDetailInThePlansOrder(@ForAll("mines") Mine mine) {
        List<Finding> findings = inspect(mine).findings();
        assertThat(findings.stream()
                        .map(finding -> PLAN_ORDER.indexOf(finding.provision().id())))
                .isSorted()
                .doesNotContain(-1);
        assertThat(findings.stream().map(MineTheoremsTest::subject)).doesNotHaveDuplicates();
        for (int i = 1; i < findings.size(); i++) {
            if (findings.get(i).provision().equals(findings.get(i - 1).provision())) {
                assertThat(findings.get(i).detail().orElseThrow())
                        .isGreaterThan(findings.get(i - 1).detail().orElseThrow());
            }
        }
    }

    @Property(tries = 2_000, seed = SEED)
    void onlyProvisionsOfMinesSpeak(@ForAll("mines") Mine mine) {
        assertThat(inspect(mine).findings())
                .allSatisfy(
                        finding -> assertThat(finding.provision().subjects()).contains(Subject.MINE));
    }

    @Property(tries = 5_000, seed = SEED)
    void whatIsUndeterminedNamesWhatIsMissingAndNothingElseDoes(@ForAll("mines") Mine mine) {
        for (Finding finding : inspect(mine).findings()) {
            assertThat(finding.missing().isEmpty())
                    .as(finding.toString())
                    .isEqualTo(finding.outcome() != Outcome.UNDETERMINED);
        }
    }

    /** Leaving out a yes or no never makes what was violated satisfied. */
    @Property(tries = 5_000, seed = SEED)
    void anUnknownFactNeverHelps(@ForAll("mines") Mine mine, @ForAll int choice) {
        String place = chosen(mine, choice);
        if (YesNoFacts.at(mine, place).isKnown()) {
            Mine unknown = YesNoFacts.with(mine, place, Truth.UNKNOWN).orElseThrow();
            neverHelps(mine, unknown, place);
        }
    }

    /** Nor does leaving out the day on which something was done. */
    @Property(tries = 5_000, seed = SEED)
    void anUnknownDayNeverHelps(@ForAll("mines") Mine mine) {
        Rehabilitation stated = mine.rehabilitation();
        neverHelps(mine, with(mine, null, stated.fundAccount().openedOn()), "/rehabilitation/planApprovedOn");
        LocalDate openedOn = stated.fundAccount().openedOn();
        boolean yetToCome = openedOn != null && openedOn.isAfter(asOf(mine));
        if (!yetToCome) {
            neverHelps(mine, with(mine, stated.planApprovedOn(), null), "/rehabilitation/fundAccount/openedOn");
        }
        neverHelps(mine, mine.toBuilder().annualReports(List.of()).build(), "/annualReports");
        neverHelps(mine, mine.toBuilder().incidents(List.of()).build(), "/incidents");
    }

    /** What is satisfied or violated stays so, whatever a yes or no that was left out turns out to be. */
    @Property(tries = 5_000, seed = SEED)
    void fillingInAnUnknownNeverOverturnsAKnownOutcome(
            @ForAll("mines") Mine mine, @ForAll int choice, @ForAll boolean answer) {
        String place = chosen(mine, choice);
        if (YesNoFacts.at(mine, place).isKnown()) {
            return;
        }
        Optional<Mine> filled = YesNoFacts.with(mine, place, Truth.of(answer));
        if (filled.isEmpty()) {
            return;
        }
        Map<String, Outcome> after = outcomes(inspect(filled.get()));
        for (Finding finding : inspect(mine).findings()) {
            boolean settled = finding.outcome() == Outcome.SATISFIED || finding.outcome() == Outcome.VIOLATED;
            if (settled && !isOverturned(finding, place)) {
                assertThat(after.get(subject(finding)))
                        .as("%s with %s %s", finding, place, answer)
                        .isEqualTo(finding.outcome());
            }
        }
    }

    /** Whoever asks for the missing facts of a finding asks for facts that are not there. */
    @Property(tries = 5_000, seed = SEED)
    void aFactThatIsMissingWasNotStated(@ForAll("mines") Mine mine) {
        List<String> places = YesNoFacts.of(mine);
        for (String missing : inspect(mine).missing()) {
            if (places.contains(missing)) {
                assertThat(YesNoFacts.at(mine, missing)).as(missing).isEqualTo(Truth.UNKNOWN);
            }
        }
    }

    /** Nothing is shown or missed at a place that the document of a mine does not have. */
    @Property(tries = 2_000, seed = SEED)
    void everyPlaceIsAPlaceOfTheDocument(@ForAll("mines") Mine mine) {
        Set<String> parts = new HashSet<>(Set.of("asOf"));
        for (var component : Mine.class.getRecordComponents()) {
            parts.add(component.getName());
        }
        for (Finding finding : inspect(mine).findings()) {
            assertThat(finding.evidence()).allSatisfy(evidence -> assertThat(parts)
                    .as(finding.toString())
                    .contains(evidence.fact().split("/", -1)[1]));
            assertThat(finding.missing())
                    .allSatisfy(missing -> assertThat(parts).contains(missing.split("/", -1)[1]));
        }
    }

    /** Every finding has its sentence, without a place that was not filled. */
    @Property(tries = 2_000, seed = SEED)
    void everyMessageIsWhole(@ForAll("mines") Mine mine) {
        for (Finding finding : inspect(mine).findings()) {
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(finding.message(locale)).isNotBlank().doesNotContain("{", "}", "—", "null", "（）");
            }
        }
    }

    /** A mine is to be closed exactly where one of the seven grounds is found. */
    @Property(tries = 5_000, seed = SEED)
    void aMineIsToBeClosedExactlyByOneOfTheSevenGrounds(@ForAll("mines") Mine mine) {
        Evaluation evaluation = inspect(mine);
        boolean found = evaluation.findings().stream()
                .anyMatch(finding -> finding.outcome() == Outcome.VIOLATED
                        && finding.provision().id().startsWith("3.3.1-closure-"));
        assertThat(evaluation.mustClose()).isEqualTo(found);
    }

    private static void neverHelps(Mine mine, Mine unknown, String place) {
        Map<String, Outcome> after = outcomes(inspect(unknown));
        for (Finding finding : inspect(mine).findings()) {
            if (finding.outcome() == Outcome.VIOLATED && !isOverturned(finding, place)) {
                assertThat(after.get(subject(finding)))
                        .as("%s without %s", finding, place)
                        .isNotEqualTo(Outcome.SATISFIED);
            }
        }
    }

    private static Mine with(Mine mine, @Nullable LocalDate approvedOn, @Nullable LocalDate openedOn) {
        Rehabilitation stated = mine.rehabilitation();
        FundAccount account = stated.fundAccount();
        return mine.toBuilder()
                .rehabilitation(stated.toBuilder()
                        .planApprovedOn(approvedOn)
                        .fundAccount(new FundAccount(
                                account.opened(), openedOn, account.scopeDefined(), account.accrualDefined()))
                        .build())
                .build();
    }

    private static Evaluation inspect(Mine mine) {
        return EVALUATOR.inspect(mine);
    }

    private static LocalDate asOf(Mine mine) {
        return inspect(mine).asOf();
    }

    private static Map<String, Outcome> outcomes(Evaluation evaluation) {
        return evaluation.findings().stream().collect(Collectors.toMap(MineTheoremsTest::subject, Finding::outcome));
    }

    /** Provision and detail. */
    private static String subject(Finding finding) {
        return finding.provision().id() + " " + finding.detail().orElse("");
    }

    private static boolean isOverturned(Finding finding, String place) {
        return OVERTURNED_BY_THE_CATALOGUE
                .getOrDefault(finding.provision().id(), Set.of())
                .contains(place);
    }

    private static String chosen(Mine mine, int choice) {
        List<String> places = YesNoFacts.of(mine);
        return places.get(Math.floorMod(choice, places.size()));
    }
}
