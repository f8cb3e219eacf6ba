package org.kuanggui.drools;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.ApplicantType;
import org.kuanggui.application.Compliance;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.GreenExploration;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Distinction;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;
import org.kuanggui.plan.ExplorationBlock;
import org.kuanggui.plan.MineralList;

/** An application for an exploration right, as rules see it. */
public final class ExplorationCase extends ApplicationCase {
    private static final String BLOCK_ID = "/planning/block/id";

    private final ExplorationApplication application;
    private final @Nullable String blockId;
    private final Optional<ExplorationBlock> block;
    private final @Nullable Ledger ledger;
    private @Nullable Fact withinBlock;

    ExplorationCase(
            ExplorationApplication application,
            @Nullable GroundFacts ground,
            @Nullable Ledger ledger,
            Knowledge knowledge) {
        super(application, ground, knowledge);
        this.ledger = ledger;
        this.application = application;
        this.blockId = application.planning().block().id();
        this.block = blockId == null ? Optional.empty() : plan().explorationBlock(blockId);
    }

    // ---- terms

    @Override
    public boolean reviewed() {
        return switch (application.action()) {
            case NEW, EXPANSION, MINERAL_CHANGE -> true;
            default -> false;
        };
    }

    @Override
    public boolean newRight() {
        return application.action() == ExplorationAction.NEW;
    }

    @Override
    public boolean leaving() {
        return application.action() == ExplorationAction.CANCELLATION;
    }

    /** Ground is newly taken in. */
    public boolean takesGround() {
        return newRight() || application.action() == ExplorationAction.EXPANSION;
    }

    public boolean focusOfExploration() {
        return plan().names(MineralList.FOCUS_EXPLORATION, mineral());
    }

    /** The plan sets blocks for this mineral. */
    public boolean blocksPlanned() {
        return plan().plansExplorationOf(mineral());
    }

    public boolean blockStated() {
        return blockId != null;
    }

    /** The stated block is one of the plan's. */
    public boolean blockKnown() {
        return block.isPresent();
    }

    /** A new right is asked for in a block that a ledger lists as granted. */
    public boolean blockTaken() {
        return newRight()
                && blockId != null
                && ledger != null
                && ledger.explorationBlocksGranted().contains(blockId);
    }

    /** A layer shows whether the ground lies within the block. */
    public boolean blockOnGround() {
        return site().isShown(Theme.PLANNED_EXPLORATION_BLOCKS);
    }

    @Override
    public boolean blockRefused() {
        return reviewed()
                && blocksPlanned()
                && blockStated()
                && (block.isEmpty() || blockTaken() || withinBlock().truth() == Truth.FALSE);
    }

    public Truth lowDisturbanceTechniques() {
        return application.greenExploration().lowDisturbanceTechniques();
    }

    // ---- facts

    /** The block that was stated, or is missing. */
    public Fact statedBlock() {
        String ids = String.join(
                ", ",
                plan().explorationBlocks().stream().map(ExplorationBlock::id).toList());
        return blockId == null
                ? Fact.unknown(BLOCK_ID, ids)
                : Fact.known(block.isPresent(), new Evidence(BLOCK_ID, blockId, ids));
    }

    /** The block that was stated, and the ledger's list of those that were granted. */
    public Fact takenBlock() {
        List<String> granted = ledger == null ? List.of() : ledger.explorationBlocksGranted();
        return Fact.joined(Truth.FALSE, statedBlock(), Fact.shown("/explorationBlocksGranted", Fact.listed(granted)));
    }

    /** Mineral, township, stage and area fit the stated block, and the ground lies within it where a layer shows it. */
    public Fact withinBlock() {
        if (withinBlock == null) {
            withinBlock = within(block.orElseThrow());
        }
        return withinBlock;
    }

    private Fact within(ExplorationBlock planned) {
        Fact fits = Fact.all(
                Fact.known(
                        mineral() == planned.mineral(),
                        new Evidence(
                                "/mineral", mineral().name(), planned.mineral().name())),
                townshipOf(planned),
                Fact.known(
                        application.stage().compareTo(planned.stage()) >= 0,
                        new Evidence("/stage", application.stage().name(), "≥ " + planned.stage())),
                site().areaAtMost(planned.areaKm2()));
        return blockOnGround() ? Fact.all(fits, site().withinExplorationBlock(planned.id())) : fits;
    }

    private Fact townshipOf(ExplorationBlock planned) {
        String township = application.site().township();
        return township == null
                ? Fact.unknown("/site/township", planned.township())
                : Fact.known(
                        township.equals(planned.township()),
                        new Evidence("/site/township", township, planned.township()));
    }

    public Fact lawful() {
        return Fact.stated("/compliance/lawful", application.compliance().lawful());
    }

    /** An enterprise or an institution that is a legal person. */
    public Fact legalPerson() {
        ApplicantType type = application.applicant().type();
        String required = ApplicantType.ENTERPRISE_LEGAL_PERSON + ", " + ApplicantType.INSTITUTION_LEGAL_PERSON;
        if (type == null) {
            return Fact.unknown("/applicant/type", required);
        }
        boolean legal = type == ApplicantType.ENTERPRISE_LEGAL_PERSON || type == ApplicantType.INSTITUTION_LEGAL_PERSON;
        return Fact.known(legal, new Evidence("/applicant/type", type.name(), required));
    }

    /** Complete, truthful, and submitted level by level. */
    public Fact documents() {
        Compliance compliance = application.compliance();
        return Fact.all(
                Fact.stated("/compliance/documentsComplete", compliance.documentsComplete()),
                Fact.stated("/compliance/documentsTruthful", compliance.documentsTruthful()),
                Fact.stated("/compliance/submittedThroughLevels", compliance.submittedThroughLevels()));
    }

    public Fact greenExplorationScheme() {
        return Fact.stated(
                "/greenExploration/schemePrepared",
                application.greenExploration().schemePrepared());
    }

    public Fact greenExplorationNorms() {
        return Fact.stated(
                "/greenExploration/followsNorms", application.greenExploration().followsNorms());
    }

    public Fact lowDisturbance() {
        GreenExploration green = application.greenExploration();
        return Fact.stated("/greenExploration/lowDisturbanceTechniques", green.lowDisturbanceTechniques());
    }

    /** What is committed covers the budget. */
    public Fact funding() {
        BigDecimal budget = application.funding().budget();
        BigDecimal committed = application.funding().committed();
        Fact budgeted =
                budget == null ? Fact.unknown("/funding/budget", null) : Fact.shown("/funding/budget", wan(budget));
        String required = budget == null ? null : "≥ " + wan(budget);
        if (committed == null) {
            return Fact.joined(Truth.UNKNOWN, Fact.unknown("/funding/committed", required), budgeted);
        }
        Truth enough = budget == null ? Truth.UNKNOWN : Truth.of(committed.compareTo(budget) >= 0);
        return Fact.joined(
                enough, Fact.known(enough, new Evidence("/funding/committed", wan(committed), required)), budgeted);
    }

    private static String wan(BigDecimal amount) {
        return amount.toPlainString() + " 万元";
    }

    @Override
    public Fact refusedBlock() {
        return blockTaken() ? takenBlock() : statedBlock();
    }

    /** The distinctions by which rights are treated differently. */
    public Fact distinctions() {
        return distinctions(action(), Distinction.EXPLORATION_RIGHT, newOrExisting());
    }

    @Override
    String actionName() {
        return application.action().name();
    }
}
