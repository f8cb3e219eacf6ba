package org.kuanggui.drools;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Downstream;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.area.Feature;
import org.kuanggui.area.Theme;
import org.kuanggui.drools.SizeClasses.SizeClassed;
import org.kuanggui.evaluation.Distinction;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.plan.MineralList;

/**
 * An application for a mining right, as rules see it: the whole vocabulary of their conditions in one place, which is
 * why it is longer than a file should be.
 */
public final class MiningCase extends ApplicationCase implements WorkedMine {
    private static final String INCREASE = "increase-and-expansion";

    private final MiningApplication application;
    private final MiningAction action;
    private final ScaleFacts scale;
    private final SizeClasses sizeClasses;
    private final @Nullable ConsolidationFacts consolidation;
    private final UtilizationFacts utilization;
    private final GreenMineFacts greenMine;
    private final RehabilitationFacts rehabilitation;
    private final ClosureFacts closure;
    private final BlockNeed block;
    private final @Nullable BlockQuota quota;
    private @Nullable SizeClassed ownClass;
    private @Nullable SizeClassed classBefore;

    MiningCase(
            MiningApplication application, @Nullable GroundFacts ground, @Nullable Ledger ledger, Knowledge knowledge) {
        super(application, ground, knowledge);
        this.application = application;
        this.action = application.action();
        this.scale = new ScaleFacts(application, newRight(), knowledge);
        this.sizeClasses = new SizeClasses(knowledge, application.bulkDensity());
        this.consolidation =
                consolidating() ? new ConsolidationFacts(application.consolidation(), application.bulkDensity()) : null;
        this.utilization =
                new UtilizationFacts(application.utilization(), application.mineral(), application.method(), knowledge);
        this.greenMine = new GreenMineFacts(application.greenMine());
        this.rehabilitation = new RehabilitationFacts(application.rehabilitation(), knowledge);
        this.closure = new ClosureFacts(application.existing().closure(), "/existing/closure");
        this.block = new BlockNeed(application, site(), knowledge);
        this.quota = ledger == null ? null : block.quota(ledger);
    }

    // ---- terms: what is asked for

    @Override
    public boolean reviewed() {
        return switch (action) {
            case NEW, EXPANSION, CAPACITY_CHANGE, MINERAL_CHANGE, METHOD_CHANGE, CONSOLIDATION -> true;
            case RENEWAL, REDUCTION, TRANSFER, NAME_CHANGE, CANCELLATION -> application.addsResources();
        };
    }

    @Override
    public boolean newRight() {
        return action == MiningAction.NEW;
    }

    @Override
    public boolean existing() {
        return action != MiningAction.NEW;
    }

    @Override
    public boolean leaving() {
        return action == MiningAction.CANCELLATION;
    }

    @Override
    public boolean consolidating() {
        return action == MiningAction.CONSOLIDATION;
    }

    @Override
    public boolean addsGround() {
        return expands() || application.addsResources();
    }

    public boolean expands() {
        return action == MiningAction.EXPANSION;
    }

    public boolean changesCapacity() {
        return action == MiningAction.CAPACITY_CHANGE;
    }

    @Override
    public boolean changesHolderOrName() {
        return action == MiningAction.TRANSFER || action == MiningAction.NAME_CHANGE;
    }

    @Override
    boolean isPlain() {
        return !application.addsResources() && (changesHolderOrName() || action == MiningAction.REDUCTION);
    }

    public boolean underground() {
        return application.method() == MiningMethod.UNDERGROUND;
    }

    public boolean openPit() {
        return application.method() == MiningMethod.OPEN_PIT;
    }

    @Override
    public boolean weighed() {
        return reviewed();
    }

    @Override
    public boolean newlyGranted() {
        return newRight();
    }

    @Override
    public boolean owesRestorationPlan() {
        return !leaving();
    }

    // ---- terms: minerals

    public boolean limestone() {
        return mineral().isLimestone();
    }

    public boolean sandstone() {
        return mineral().isSandstone();
    }

    /** Limestone, sandstone or shale, and the use is not stated. */
    public boolean ofUnstatedUse() {
        return mineral().isOfUnstatedUse();
    }

    public boolean focusOfMining() {
        return plan().names(MineralList.FOCUS_MINING, mineral());
    }

    public boolean minedInKeyZone() {
        return plan().names(MineralList.KEY_ZONE, mineral());
    }

    public boolean controlledOpenPit() {
        return openPit() && plan().names(MineralList.CONTROLLED_OPEN_PITS, mineral());
    }

    public boolean namedForConsolidation() {
        return plan().names(MineralList.CONSOLIDATION, mineral());
    }

    public boolean makesStrontiumChemicals() {
        return application.downstream().contains(Downstream.STRONTIUM_CHEMICALS);
    }

    public boolean servesGeothermalTourism() {
        return application.downstream().contains(Downstream.GEOTHERMAL_TOURISM);
    }

    public boolean servesSandstoneCarving() {
        return application.downstream().contains(Downstream.SANDSTONE_CARVING);
    }

    // ---- terms: place

    public boolean inGeothermalTownship() {
        return isAmong(plan().geothermalTownships());
    }

    public boolean inKeyZoneTownship() {
        return isAmong(plan().keyMiningZone().townships());
    }

    public Truth inKeyMiningZone() {
        return site().truth(Theme.KEY_MINING_ZONE);
    }

    private boolean isAmong(Set<String> townships) {
        String township = application.site().township();
        return township != null && townships.contains(township);
    }

    // ---- terms: the right as it was

    /** An open pit before the application. */
    public boolean openPitBefore() {
        MiningMethod before = application.existing().method();
        return (before == null ? application.method() : before) == MiningMethod.OPEN_PIT;
    }

    /** Grows in the sense of 增资扩界, by its reading. */
    public boolean growsInProtectedArea() {
        boolean grows = addsGround();
        if (knowledge().reads(INCREASE, "ALSO_CAPACITY_AND_CONSOLIDATION")) {
            grows |= changesCapacity() || consolidating();
        }
        return grows;
    }

    public SizeAnswer sizeClassBefore() {
        return classBefore().answer();
    }

    public Truth canExpandCapacity() {
        return application.existing().canExpandCapacity();
    }

    // ---- terms: scale

    public SizeAnswer sizeClass() {
        return ownClass().answer();
    }

    /** 专栏5 has a row for the mineral. */
    public boolean inScaleTable() {
        return scale.row().isPresent();
    }

    /** 专栏5 names the action: new mines, consolidation, resources added. */
    public boolean namedInScaleTable() {
        return newRight() || consolidating() || application.addsResources();
    }

    /** Whether the closest row's minimum is reached. */
    public Truth scaleReached() {
        return scale.atLeastMinimum().truth();
    }

    /** Below the closest row counts as a violation, by its reading. */
    public boolean strictOnChanges() {
        return knowledge().reads("scale-of-changes", "STRICT");
    }

    /** The years are asked for: of new mines, or by the reading of every reviewed action. */
    public boolean serviceLifeAsked() {
        return plan().serviceLife().minerals().contains(mineral())
                && (newRight() || knowledge().reads("service-life-scope", "ALL_ROWS"));
    }

    public boolean exempted() {
        return application.planning().exemptionBasis() != null;
    }

    // ---- terms: blocks

    /** A block of the plan is needed. */
    public boolean needsBlock() {
        return block.exists();
    }

    /** The plan sets such a block for the mineral. */
    public boolean blockSet() {
        return block.isSet();
    }

    /** A layer shows whether the ground lies within such a block. */
    public boolean blockOnGround() {
        return block.isOnGround();
    }

    /** The count of blocks is closed, by its reading. */
    public boolean blockCountClosed() {
        return block.countIsClosed();
    }

    /** The kind of block that is needed; {@code null} where none is. */
    @Nullable
    LedgerBlock neededBlock() {
        return block.kind();
    }

    /** The plan sets such blocks, and a ledger tells how many there are. */
    public boolean quotaCounted() {
        return quota != null;
    }

    @Override
    public boolean blockRefused() {
        return block.isRefused() || quotaExceeded();
    }

    private boolean quotaExceeded() {
        return quota != null && quota.withinPlan() == Truth.FALSE;
    }

    // ---- terms: techniques, green mine, restoration

    @Override
    public Truth usesObsoleteTechnology() {
        return application.usesObsoleteTechnology();
    }

    public ConsolidationState consolidationState() {
        return consolidation == null ? ConsolidationState.UNKNOWN : consolidation.state();
    }

    public Truth designedToStandard() {
        return application.greenMine().designedToStandard();
    }

    // ---- facts

    public ScaleFacts scale() {
        return scale;
    }

    @Override
    public GreenMineFacts greenMine() {
        return greenMine;
    }

    @Override
    public RehabilitationFacts rehabilitation() {
        return rehabilitation;
    }

    @Override
    public ClosureFacts closure() {
        return closure;
    }

    @Override
    public UtilizationFacts utilization() {
        return utilization;
    }

    public Fact method() {
        return Fact.shown("/method", application.method());
    }

    public Fact downstream() {
        return Fact.shown("/downstream", Fact.listed(application.downstream()));
    }

    @Override
    public Fact obsoleteTechnology() {
        return Fact.stated("/usesObsoleteTechnology", application.usesObsoleteTechnology());
    }

    public Fact consolidation() {
        if (consolidation == null) {
            throw new IllegalStateException("no consolidation");
        }
        return consolidation.fact();
    }

    /** In the protection area, for a growth by its reading. */
    public Fact growthInProtectionArea() {
        return site().inProtectionArea().by(reading(INCREASE));
    }

    public Fact expandable() {
        return Fact.stated("/existing/canExpandCapacity", application.existing().canExpandCapacity());
    }

    public Fact classified() {
        return ownClass().fact();
    }

    public Fact classifiedBefore() {
        return classBefore().fact();
    }

    /** A block of the needed kind, as a fact leaned on a reading where one chose the kind. */
    public Fact byBlockKind(Fact fact) {
        Fact needed = Fact.joined(fact.truth(), fact, mineralFact(), action());
        return newRight() || consolidating() ? needed : needed.by(reading(BlockNeed.KIND_OF_CHANGES));
    }

    /** As {@link #byBlockKind}, where the reading of a closed count decided. */
    public Fact byBlockCount(Fact fact) {
        return byBlockKind(fact).by(reading(BlockNeed.CLOSED_COUNT));
    }

    /** Within a block of the needed kind and mineral, by the layer. */
    public Fact withinBlock() {
        return block.onGround();
    }

    /** How many such blocks there would be, beside how many the plan sets. */
    public Fact quota() {
        if (quota == null) {
            throw new IllegalStateException("no ledger, or no such blocks");
        }
        return quota.fact();
    }

    @Override
    public Fact refusedBlock() {
        if (!quotaExceeded()) {
            return ownBlock();
        }
        return block.isRefused() ? Fact.joined(Truth.FALSE, ownBlock(), quota()) : quota();
    }

    private Fact ownBlock() {
        if (blockOnGround()) {
            return withinBlock().withoutLayers();
        }
        return blockSet() ? planning().blockListed() : planning().municipalPlanConforms();
    }

    /** The distinctions by which rights are treated differently. */
    public Fact distinctions() {
        return distinctions(
                Fact.joined(Truth.TRUE, action(), method()),
                Distinction.MINING_RIGHT,
                newOrExisting(),
                Distinction.of(application.method()));
    }

    // ---- inside

    @Override
    boolean isOwn(Feature right) {
        String rightId = application.existing().rightId();
        return super.isOwn(right) || (existing() && rightId != null && rightId.equals(right.id()));
    }

    @Override
    String actionName() {
        return action.name();
    }

    private SizeClassed ownClass() {
        if (ownClass == null) {
            ownClass = sizeClasses.appliedFor(application);
        }
        return ownClass;
    }

    private SizeClassed classBefore() {
        if (classBefore == null) {
            classBefore = sizeClasses.before(application);
        }
        return classBefore;
    }
}
