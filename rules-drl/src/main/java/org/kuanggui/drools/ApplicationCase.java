package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Application;
import org.kuanggui.application.Determination;
import org.kuanggui.application.Mineral;
import org.kuanggui.area.Feature;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Distinction;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.MineralList;
import org.kuanggui.plan.Source;
import org.kuanggui.plan.Sureness;

/** An application, as rules see it. */
public abstract class ApplicationCase extends SubjectCase {
    private static final String RED_LINE = "red-line-2022";
    private static final String NOTICE = "plan-notice-2024";
    private static final String SCOPE_BEFORE_NOTICE = "scope-before-notice";

    private final Application application;
    private final SiteFacts site;
    private final PlanningFacts planning;
    private final MineralFacts minerals;
    private @Nullable Fact action;

    ApplicationCase(Application application, @Nullable GroundFacts ground, Knowledge knowledge) {
        super(knowledge);
        this.application = application;
        this.site = new SiteFacts(application.site(), ground, knowledge);
        this.planning = new PlanningFacts(application.planning(), knowledge);
        this.minerals = new MineralFacts(
                application.mineral(), application.associatedMinerals(), application.planning(), knowledge);
    }

    // ---- terms

    /** An action that plan review covers. */
    public abstract boolean reviewed();

    /** A right that does not exist yet is applied for. */
    public abstract boolean newRight();

    /** The right is given up. */
    public abstract boolean leaving();

    /** The block that was refused, as far as it was stated. */
    public abstract Fact refusedBlock();

    /** A block that was needed is not there, or another was taken: only an adjustment of the plan can help. */
    public abstract boolean blockRefused();

    public final Mineral mineral() {
        return application.mineral();
    }

    /** The notice of 2024, which frees an action from plan review, is out. */
    public final boolean noticeInForce() {
        return knowledge().hasHappened(knowledge().standards().since(NOTICE));
    }

    /** What the notice frees was free before it, by its reading. */
    public final boolean freedBeforeNotice() {
        return knowledge().reads(SCOPE_BEFORE_NOTICE, "APPLY");
    }

    public final boolean strategic() {
        return knowledge().standards().strategicMinerals().contains(mineral());
    }

    /** Named as restricted by the plan. */
    public final boolean namedRestricted() {
        return plan().names(MineralList.RESTRICTED, mineral());
    }

    /** Named as restricted by the plan, or found to be by the authority. */
    public final boolean restrictedMineral() {
        return namedRestricted() || application.planning().determination() == Determination.RESTRICTED;
    }

    /** Named as prohibited by the plan, alone or among others. */
    public final boolean namedProhibited() {
        return minerals.namedProhibited();
    }

    /** The main mineral is named as prohibited by the plan. */
    public final boolean mainProhibited() {
        return minerals.mainProhibited();
    }

    /** Named as prohibited by the plan, or found to be by the authority. */
    public final boolean prohibitedMineral() {
        return minerals.prohibited();
    }

    /** The authority looked at the open lists of restricted and prohibited minerals. */
    public final boolean determined() {
        return minerals.determined();
    }

    public final boolean oilOrGas() {
        return plan().names(MineralList.OIL_AND_GAS, mineral());
    }

    /** Coalbed methane, to be worked within an existing oil and gas right. */
    public final boolean coalbedMethaneAdded() {
        return application.addedToExistingOilGasRight() == Truth.TRUE
                && (mineral() == Mineral.COALBED_METHANE
                        || application.associatedMinerals().contains(Mineral.COALBED_METHANE));
    }

    public final Truth inEcologicalRedLine() {
        return site.truth(Theme.ECOLOGICAL_RED_LINE);
    }

    public final Truth onPermanentBasicFarmland() {
        return site.truth(Theme.PERMANENT_BASIC_FARMLAND);
    }

    /** May be on permanent basic farmland as long as it does not damage it. */
    public final boolean wellMineral() {
        return mineral() == Mineral.GEOTHERMAL || mineral() == Mineral.MINERAL_WATER;
    }

    public final Truth onCultivatedLand() {
        return site.truth(Theme.CULTIVATED_LAND);
    }

    public final Truth inUrbanDevelopmentBoundary() {
        return site.truth(Theme.URBAN_DEVELOPMENT_BOUNDARY);
    }

    public final Truth municipalPlanConforms() {
        return application.planning().municipalPlanConforms();
    }

    /** Scheduled for the year of judgement, as far as that is known. */
    public final Truth scheduledThisYear() {
        return planning.isScheduledThisYear();
    }

    public final Truth withinAnnualTargets() {
        return application.planning().withinAnnualTargets();
    }

    // ---- facts

    @Override
    public final SiteFacts site() {
        return site;
    }

    public final PlanningFacts planning() {
        return planning;
    }

    public final Fact mineralFact() {
        return minerals.main();
    }

    public final Fact action() {
        if (action == null) {
            action = Fact.shown("/action", actionName());
        }
        return action;
    }

    /** The notice that frees an action from plan review, and what held before it. */
    public final Fact noticeOnReview() {
        Fact fact = Fact.joined(Truth.TRUE, action(), Fact.shown("/asOf", asOf()));
        return noticeInForce() ? fact.after(source(NOTICE)) : fact.by(reading(SCOPE_BEFORE_NOTICE));
    }

    /** Coalbed methane, as the mineral or beside it, within an existing oil and gas right. */
    public final Fact coalbedMethane() {
        return Fact.joined(
                Truth.TRUE,
                minerals.all(),
                Fact.stated("/addedToExistingOilGasRight", application.addedToExistingOilGasRight()));
    }

    /** The mineral with those beside it, and whether the authority looked at the open list. */
    public final Fact namedMinerals() {
        return minerals.named();
    }

    /** Whether the mineral is strategic, by the national list. */
    public final Fact strategicOrNot() {
        boolean doubtful = knowledge().standards().doubtfulStrategicMinerals().contains(mineral());
        Source list = source("strategic-minerals-2016");
        return Fact.known(strategic(), new Evidence("/mineral", mineral().name(), null))
                .after(doubtful ? list.as(Sureness.UNVERIFIED) : list);
    }

    /** Within the red line, with the instrument whose items on mining were not seen. */
    public final Fact redLineRules() {
        Fact within = site.inEcologicalRedLine();
        boolean known = knowledge().hasHappened(knowledge().standards().since(RED_LINE));
        return known ? within.after(source(RED_LINE).as(Sureness.UNVERIFIED)) : within;
    }

    /** The instrument on permanent basic farmland of the day of judgement, leaned on by a fact. */
    public final Fact byFarmlandRules(Fact fact) {
        Source rules = source("farmland-2025");
        return fact.after(
                knowledge().hasHappened(knowledge().standards().since("farmland-2025"))
                        ? rules
                        : source("farmland-2019"));
    }

    /**
     * The distinctions by which rights are treated differently, and the rights of others beneath.
     *
     * @param stated what they rest on beside the mineral
     * @param ofRight those between strategic or not, and solid or fluid
     */
    final Fact distinctions(Fact stated, Distinction... ofRight) {
        List<Distinction> all = new ArrayList<>(ofRight.length + 2);
        all.add(strategic() ? Distinction.STRATEGIC : Distinction.NOT_STRATEGIC);
        all.addAll(Arrays.asList(ofRight));
        all.add(mineral().isFluid() ? Distinction.FLUID : Distinction.SOLID);
        Fact distinguished = Fact.joined(Truth.TRUE, strategicOrNot(), stated).called(all);
        return site.rightsOfOthers(this::isOwn)
                .map(rights -> Fact.joined(Truth.TRUE, distinguished, rights))
                .orElse(distinguished);
    }

    /** Whether an existing right is the applicant's own; one whose holder is not told is not. */
    boolean isOwn(Feature right) {
        return application.applicant().name().equals(right.holder());
    }

    /** New or existing. */
    final Distinction newOrExisting() {
        return newRight() ? Distinction.NEW_RIGHT : Distinction.EXISTING_RIGHT;
    }

    final Application application() {
        return application;
    }

    abstract String actionName();

    @Override
    final @Nullable String statedDistrict() {
        return application.site().district();
    }

    @Override
    final String districtPlace() {
        return "/site/district";
    }
}
