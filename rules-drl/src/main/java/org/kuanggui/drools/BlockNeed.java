package org.kuanggui.drools;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.plan.MiningBlocks;

/** Which block of the plan an application for a mining right needs (sentences 180 to 183), and whether it has it. */
final class BlockNeed {
    static final String KIND_OF_CHANGES = "block-kind-of-changes";
    static final String CLOSED_COUNT = "closed-block-count";

    private final MiningApplication application;
    private final SiteFacts site;
    private final Knowledge knowledge;
    private final Optional<MiningBlocks.Kind> kind;
    private final Optional<MiningBlocks> blocks;
    private @Nullable Fact onGround;

    BlockNeed(MiningApplication application, SiteFacts site, Knowledge knowledge) {
        this.application = application;
        this.site = site;
        this.knowledge = knowledge;
        this.kind = kindNeeded();
        this.blocks = kind.flatMap(needed -> knowledge.plan().miningBlocks(needed, application.mineral()));
    }

    /** A block is needed. */
    boolean exists() {
        return kind.isPresent();
    }

    /** The kind that is needed; {@code null} where none is. */
    @Nullable
    LedgerBlock kind() {
        return kind.map(LedgerBlock::of).orElse(null);
    }

    /** The plan sets such a block for the mineral. */
    boolean isSet() {
        return blocks.isPresent();
    }

    /** The plan sets such a block for the mineral, and a layer shows whether the ground lies within one. */
    boolean isOnGround() {
        return isSet() && site.isShown(Theme.PLANNED_MINING_BLOCKS);
    }

    /** The ground lies within a block that fits, by the layer. */
    Fact onGround() {
        if (onGround == null) {
            onGround = site.withinMiningBlock(
                    blocks.orElseThrow(), application.planning().block());
        }
        return onGround;
    }

    /** How many such blocks there would be; {@code null} where none is needed, or the plan sets none. */
    @Nullable
    BlockQuota quota(Ledger ledger) {
        return blocks.map(set -> BlockQuota.with(application, ledger, set)).orElse(null);
    }

    /** The count of blocks is closed, by its reading. */
    boolean countIsClosed() {
        return knowledge.reads(CLOSED_COUNT, "VIOLATED");
    }

    /** The block is needed and not to be had. */
    boolean isRefused() {
        if (!exists()) {
            return false;
        }
        if (isOnGround()) {
            return onGround().truth() == Truth.FALSE;
        }
        if (isSet()) {
            return application.planning().block().listed() == Truth.FALSE;
        }
        Truth municipal = application.planning().municipalPlanConforms();
        return municipal == Truth.FALSE || (municipal == Truth.UNKNOWN && countIsClosed());
    }

    /** A kind that the plan names for the action, or the reading for changes. */
    private Optional<MiningBlocks.Kind> kindNeeded() {
        return switch (application.action()) {
            case NEW -> Optional.of(MiningBlocks.Kind.NEW);
            case CONSOLIDATION -> Optional.of(MiningBlocks.Kind.CONSOLIDATED);
            case EXPANSION -> ofChange(true);
            case MINERAL_CHANGE -> ofChange(application.addsResources() || leavesGroup());
            default -> ofChange(application.addsResources());
        };
    }

    private Optional<MiningBlocks.Kind> ofChange(boolean needed) {
        return needed && knowledge.reads(KIND_OF_CHANGES, "ADJUSTED")
                ? Optional.of(MiningBlocks.Kind.ADJUSTED)
                : Optional.empty();
    }

    /** The new mineral is not of the old one's group; an old one that is unknown or OTHER counts as out. */
    private boolean leavesGroup() {
        Mineral before = application.existing().mineral();
        Mineral now = application.mineral();
        if (before == null || before == Mineral.OTHER) {
            return true;
        }
        boolean sameGroup = before == now
                || (before.isLimestone() && now.isLimestone())
                || (before.isSandstone() && now.isSandstone())
                || (before.isShale() && now.isShale());
        return !sameGroup;
    }
}
