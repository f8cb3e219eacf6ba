package org.kuanggui.docs.applicability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.kuanggui.application.Applicant;
import org.kuanggui.application.ApplicantType;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.Compliance;
import org.kuanggui.application.Determination;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.ExplorationApplicationBuilder;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Funding;
import org.kuanggui.application.GreenExploration;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.Planning;
import org.kuanggui.application.PlanningBuilder;
import org.kuanggui.application.Site;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;

/** What is asked of applications for exploration rights. */
final class ExplorationProfiles {
    private static final String APPLICANT = "重庆地热勘查院";

    static final Profile<ExplorationCell> AFTER_PERIOD =
            on("after the period", Parts.AFTER_PERIOD, ExplorationProfiles::favourable);

    private ExplorationProfiles() {}

    static List<Profile<ExplorationCell>> deciding() {
        return List.of(
                stated("nothing stated", ExplorationProfiles::unstated),
                stated("all in favour", ExplorationProfiles::favourable),
                stated("all against", ExplorationProfiles::contrary),
                stated("coalbed methane within an oil and gas right", cell -> favourable(cell)
                        .associatedMinerals(List.of(Mineral.COALBED_METHANE))
                        .addedToExistingOilGasRight(true)),
                on("plan not issued yet", Parts.NOT_ISSUED, ExplorationProfiles::favourable),
                AFTER_PERIOD);
    }

    static List<Profile<ExplorationCell>> answering() {
        return List.of(
                on("before the notice of 2024", Parts.BEFORE_NOTICE, ExplorationProfiles::favourable),
                on("the period's last day", Parts.LAST_DAY, ExplorationProfiles::favourable),
                stated("on both sides of the plan's box", cell -> favourable(cell)
                        .site(Site.builder().ground(Places.CROSSING).build())),
                stated("found restricted", cell -> favourable(cell)
                        .planning(planning(cell)
                                .determination(Determination.RESTRICTED)
                                .build())),
                stated("found restricted, the city's plan unknown", cell -> favourable(cell)
                        .planning(Planning.builder()
                                .determination(Determination.RESTRICTED)
                                .build())),
                stated("found prohibited", cell -> favourable(cell)
                        .planning(planning(cell)
                                .determination(Determination.PROHIBITED)
                                .build())),
                stated("a lower stage", cell -> favourable(cell).stage(ExplorationStage.PROSPECTING)),
                stated("scheduled for another year", cell -> favourable(cell)
                        .planning(planning(cell).scheduledYear(2021).build())),
                beside("a ledger without rights", LedgerFacts.empty()),
                beside("a ledger whose blocks are taken", LedgerFacts.full()));
    }

    static List<Profile<ExplorationCell>> beyond() {
        return List.of(
                on("before the period", Parts.BEFORE_PERIOD, ExplorationProfiles::contrary),
                stated("another district", cell -> contrary(cell)
                        .site(Parts.site(true).district("500112").build())),
                stated("outside the plan's box", cell -> contrary(cell)
                        .site(Site.builder().ground(Places.OUTSIDE).build())));
    }

    static List<Profile<ExplorationCell>> onGround() {
        return List.of(stated("in a block that a layer shows", cell -> favourable(cell)
                .site(Site.builder()
                        .district(Parts.DISTRICT)
                        .township("拾万镇")
                        .ground(Places.INSIDE)
                        .build())));
    }

    private static ExplorationApplicationBuilder unstated(ExplorationCell cell) {
        return ExplorationApplication.builder()
                .id("E-1")
                .action(cell.action())
                .mineral(cell.mineral())
                .mineralName(Parts.nameOf(cell.mineral()))
                .stage(ExplorationStage.DETAILED_EXPLORATION)
                .applicant(new Applicant(APPLICANT, null, null));
    }

    private static ExplorationApplicationBuilder favourable(ExplorationCell cell) {
        String township = cell.mineral() == Mineral.BENTONITE ? "三驱镇" : "拾万镇";
        return unstated(cell)
                .applicant(Applicant.of(APPLICANT, ApplicantType.INSTITUTION_LEGAL_PERSON))
                .site(Parts.site(false).township(township).build())
                .planning(planning(cell).build())
                .funding(new Funding(BigDecimal.TEN, BigDecimal.TEN))
                .greenExploration(new GreenExploration(Truth.TRUE, Truth.TRUE, Truth.TRUE))
                .compliance(new Compliance(Truth.TRUE, Truth.TRUE, Truth.TRUE, Truth.TRUE));
    }

    private static ExplorationApplicationBuilder contrary(ExplorationCell cell) {
        return unstated(cell)
                .applicant(Applicant.of(APPLICANT, ApplicantType.NATURAL_PERSON))
                .site(Parts.site(true).build())
                .planning(Parts.planning(false)
                        .block(new BlockReference("T9-9", Truth.FALSE))
                        .build())
                .funding(new Funding(BigDecimal.TEN, BigDecimal.ONE))
                .greenExploration(new GreenExploration(Truth.FALSE, Truth.FALSE, Truth.FALSE))
                .compliance(new Compliance(Truth.FALSE, Truth.FALSE, Truth.FALSE, Truth.FALSE));
    }

    /** All in favour, in the block that the plan sets for the mineral. */
    private static PlanningBuilder planning(ExplorationCell cell) {
        String block = cell.mineral() == Mineral.BENTONITE ? "T3-2" : "T3-1";
        return Parts.planning(true).block(new BlockReference(block, Truth.UNKNOWN));
    }

    private static Profile<ExplorationCell> stated(
            String name, Function<ExplorationCell, ExplorationApplicationBuilder> facts) {
        return on(name, Parts.DAY, facts);
    }

    private static Profile<ExplorationCell> on(
            String name, LocalDate day, Function<ExplorationCell, ExplorationApplicationBuilder> facts) {
        return new Profile<>(
                name,
                (evaluator, cell) ->
                        evaluator.evaluate(facts.apply(cell).submittedOn(day).build()));
    }

    private static Profile<ExplorationCell> beside(String name, Ledger ledger) {
        return new Profile<>(
                name,
                (evaluator, cell) -> evaluator.evaluate(
                        favourable(cell).submittedOn(Parts.DAY).build(), ledger));
    }
}
