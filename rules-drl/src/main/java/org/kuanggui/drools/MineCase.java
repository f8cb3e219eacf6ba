package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Planning;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Mine;

/** A mine under supervision, as rules see it. */
public final class MineCase extends SubjectCase implements WorkedMine {

    private final Mine mine;
    private final SiteFacts site;
    private final MineralFacts minerals;
    private final UtilizationFacts utilization;
    private final GreenMineFacts greenMine;
    private final RehabilitationFacts rehabilitation;
    private final ClosureFacts closure;
    private @Nullable FundDeadline fundDeadline;

    MineCase(Mine mine, @Nullable GroundFacts ground, Knowledge knowledge) {
        super(knowledge);
        this.mine = mine;
        this.site = new SiteFacts(mine.site(), ground, knowledge);
        this.minerals = new MineralFacts(mine.mineral(), mine.associatedMinerals(), Planning.UNKNOWN, knowledge);
        this.utilization = new UtilizationFacts(mine.utilization(), mine.mineral(), mine.method(), knowledge);
        this.greenMine = new GreenMineFacts(mine.greenMine());
        this.rehabilitation = new RehabilitationFacts(mine.rehabilitation(), knowledge);
        this.closure = new ClosureFacts(mine.closure(), "/closure");
    }

    // ---- terms: the mine

    /** The mine works, or may work again. */
    public boolean live() {
        return mine.status().isLive();
    }

    @Override
    public boolean existing() {
        return true;
    }

    @Override
    public boolean leaving() {
        return !live();
    }

    @Override
    public boolean weighed() {
        return live();
    }

    @Override
    public boolean newlyGranted() {
        return !mine.rightGrantedOn().isBefore(plan().dates().issued());
    }

    @Override
    public boolean addsGround() {
        return false;
    }

    @Override
    public boolean consolidating() {
        return false;
    }

    @Override
    public boolean changesHolderOrName() {
        return false;
    }

    @Override
    public boolean owesRestorationPlan() {
        return true;
    }

    public boolean openPit() {
        return mine.method() == MiningMethod.OPEN_PIT;
    }

    @Override
    public boolean namedProhibited() {
        return minerals.namedProhibited();
    }

    @Override
    public boolean prohibitedMineral() {
        return minerals.prohibited();
    }

    @Override
    public boolean determined() {
        return minerals.determined();
    }

    // ---- terms: closure and exit

    /** One of the marks by which mines are consolidated first. */
    public boolean firstForConsolidation() {
        return consolidationMarks().truth() == Truth.TRUE;
    }

    public Truth inProtectionArea() {
        return site.inProtectionArea().truth();
    }

    public boolean exhausted() {
        return closure.exhausted().truth() == Truth.TRUE;
    }

    /** Exhausted, and its ground restored. */
    public boolean exhaustedAndRestored() {
        return exhaustedAndRestoredFact().truth() == Truth.TRUE;
    }

    // ---- terms: techniques, green mine, restoration

    @Override
    public Truth usesObsoleteTechnology() {
        return mine.usesObsoleteTechnology();
    }

    /** In the register of green mines. */
    public boolean registered() {
        return mine.greenMine().registered() == Truth.TRUE;
    }

    /** How the month stands in which the fund account has to be opened. */
    public FundMonth fundMonth() {
        return fundDeadline().month();
    }

    // ---- facts

    @Override
    public SiteFacts site() {
        return site;
    }

    @Override
    public Fact namedMinerals() {
        return minerals.namedUnexamined();
    }

    @Override
    public ClosureFacts closure() {
        return closure;
    }

    /** The marks by which it is to be consolidated first; where there are any, those alone. */
    public Fact consolidationMarks() {
        return ConsolidationMarks.of(mine.consolidationPriority());
    }

    /** In the protection area, where an open pit may not stay. */
    public Fact protectionArea() {
        return site.inProtectionArea();
    }

    /** In the protection area, and not gone yet: exhausted or not, restored or not. */
    public Fact exit() {
        return Fact.joined(Truth.TRUE, site.inProtectionArea(), exhaustedAndRestoredFact());
    }

    private Fact exhaustedAndRestoredFact() {
        return Fact.all(closure.exhausted(), rehabilitation.completed());
    }

    @Override
    public Fact obsoleteTechnology() {
        return Fact.stated("/usesObsoleteTechnology", mine.usesObsoleteTechnology());
    }

    @Override
    public UtilizationFacts utilization() {
        return utilization;
    }

    @Override
    public GreenMineFacts greenMine() {
        return greenMine;
    }

    @Override
    public RehabilitationFacts rehabilitation() {
        return rehabilitation;
    }

    /** The fund account, with the month in which it has to be opened. */
    public Fact fundWithinMonth() {
        return fundDeadline().fact();
    }

    // ---- inside

    @Override
    List<Case> parts() {
        List<Case> parts = new ArrayList<>();
        if (live()) {
            parts.addAll(AnnualReportCase.of(mine, knowledge()));
        }
        parts.addAll(IncidentCase.of(mine.incidents(), knowledge()));
        return parts;
    }

    @Override
    @Nullable
    String statedDistrict() {
        return mine.site().district();
    }

    @Override
    String districtPlace() {
        return "/site/district";
    }

    private FundDeadline fundDeadline() {
        if (fundDeadline == null) {
            fundDeadline = new FundDeadline(mine, rehabilitation, knowledge());
        }
        return fundDeadline;
    }
}
