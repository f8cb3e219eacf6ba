package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.Site;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Indicators;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Share;
import org.kuanggui.plan.KeyMiningZone;
import org.kuanggui.plan.ShareTarget;

/** The district by its ledger, as rules see it. */
public final class LedgerCase extends SubjectCase {
    static final String RIGHTS = "/rights";

    private final Ledger ledger;
    private final SiteFacts site;
    private final Indicators indicators;

    LedgerCase(Ledger ledger, Knowledge knowledge) {
        super(knowledge);
        this.ledger = ledger;
        this.site = new SiteFacts(Site.UNKNOWN, null, knowledge);
        this.indicators = Indicators.of(ledger, plan());
    }

    // ---- terms

    /** The share of large and medium mines is as high as the plan wants it. */
    public Truth shareReached() {
        return indicators.largeAndMedium().reaches(target().perCent());
    }

    /** Where the date of judgement lies to the day on which the share is due. */
    public TargetDay shareDue() {
        int toDue = asOf().compareTo(target().due());
        return toDue < 0 ? TargetDay.AHEAD : toDue == 0 ? TargetDay.TODAY : TargetDay.PAST;
    }

    // ---- facts

    @Override
    public SiteFacts site() {
        return site;
    }

    /** The share of large and medium mines; where it is not reached, how many would have to become larger. */
    public Fact largeAndMediumShare() {
        Share share = indicators.largeAndMedium();
        String required = "≥ " + target().perCent().toPlainString() + " %";
        if (share.all() == 0) {
            return Fact.unknown(RIGHTS, required);
        }
        Truth reached = shareReached();
        List<Evidence> shown = new ArrayList<>();
        shown.add(new Evidence(RIGHTS, share.toString(), required));
        if (reached != Truth.TRUE) {
            shown.add(new Evidence(RIGHTS, toConvert(share), null));
        }
        Fact fact = Fact.unsettled(shown, classesNotStated());
        return Fact.joined(reached, fact).due(target().due());
    }

    private String toConvert(Share share) {
        int fewest = share.fewestMissing(target().perCent());
        int most = share.mostMissing(target().perCent());
        return fewest == most ? Integer.toString(most) : fewest + " – " + most;
    }

    private List<String> classesNotStated() {
        return IntStream.range(0, ledger.rights().size())
                .filter(i -> ledger.rights().get(i).sizeClass() == null)
                .mapToObj(i -> RIGHTS + "/" + i + "/sizeClass")
                .toList();
    }

    /** The share of green mines, and how many mines are unknown. */
    public Fact greenMineShare() {
        Share share = indicators.greenMines();
        return shown(new Share(share.known(), 0, share.all()).toString(), null, share.unknown());
    }

    /** The rights in the key mining zone by mineral, each beside the plan's count, and how many rights are unknown. */
    public Fact keyZoneRights() {
        KeyMiningZone zone = plan().keyMiningZone();
        Map<Mineral, Integer> minerals = indicators.keyZoneMinerals();
        int strontium = count(minerals, mineral -> mineral == Mineral.STRONTIUM);
        int limestones = count(minerals, Mineral::isLimestone);
        int sandstones = count(minerals, Mineral::isSandstone);
        List<Fact> facts = new ArrayList<>();
        int planned = zone.strontiumRights() + zone.limestoneRights() + zone.sandstoneRights();
        facts.add(shown(
                Integer.toString(indicators.inKeyZone().known()),
                Integer.toString(planned),
                indicators.inKeyZone().unknown()));
        facts.add(beside(Mineral.STRONTIUM.name(), strontium, zone.strontiumRights()));
        facts.add(beside("limestones", limestones, zone.limestoneRights()));
        facts.add(beside("sandstones", sandstones, zone.sandstoneRights()));
        minerals.forEach((mineral, count) -> {
            if (mineral != Mineral.STRONTIUM && !mineral.isLimestone() && !mineral.isSandstone()) {
                facts.add(Fact.shown(RIGHTS, mineral + " " + count));
            }
        });
        return Fact.joined(Truth.TRUE, facts.toArray(Fact[]::new));
    }

    private static int count(Map<Mineral, Integer> minerals, Predicate<Mineral> group) {
        return minerals.entrySet().stream()
                .filter(entry -> group.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Fact beside(String group, int count, int planned) {
        return Fact.known(Truth.TRUE, new Evidence(RIGHTS, group + " " + count, Integer.toString(planned)));
    }

    private static Fact shown(String stated, @Nullable String required, int unknown) {
        Fact fact = Fact.known(Truth.TRUE, new Evidence(RIGHTS, stated, required));
        return unknown == 0
                ? fact
                : Fact.joined(
                        Truth.TRUE, fact, Fact.known(Truth.TRUE, new Evidence(RIGHTS, "UNKNOWN " + unknown, null)));
    }

    /** How many rights there are, beside those of the base year and the blocks that the plan sets. */
    public Fact numberOfRights() {
        String planned = target().mines() + ", " + plan().allBlocks();
        return Fact.known(Truth.TRUE, new Evidence(RIGHTS, Integer.toString(indicators.rights()), planned));
    }

    // ---- inside

    @Override
    List<Case> parts() {
        List<Case> parts = new ArrayList<>();
        parts.addAll(ExplorationBlockCase.of(ledger, knowledge()));
        parts.addAll(BlockCountCase.of(ledger, indicators.blocks(), knowledge()));
        return parts;
    }

    private ShareTarget target() {
        return plan().shareTarget();
    }

    @Override
    @Nullable
    String statedDistrict() {
        return ledger.district();
    }

    @Override
    String districtPlace() {
        return "/district";
    }
}
