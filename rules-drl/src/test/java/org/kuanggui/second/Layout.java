package org.kuanggui.second;

import java.util.ArrayList;
import java.util.List;
import org.kuanggui.application.Downstream;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Mine;

/** Catalogue, 3.3.2 to 3.3.4: 矿山布局结构调整, 矿产品结构调整, 矿山技术结构调整. */
final class Layout {
    private Layout() {}

    static void judge(MiningQuestion question, Notes notes) {
        protectedOpenPit(question, notes);
        if (question.reviewed()) {
            products(question.application(), notes);
            technology(question.application().usesObsoleteTechnology(), notes);
        }
    }

    static void mine(MineQuestion question, Notes notes) {
        if (question.mine().method() == MiningMethod.OPEN_PIT) {
            protectedOpenPitLeaves(question, notes);
        }
        if (question.live()) {
            technology(question.mine().usesObsoleteTechnology(), notes);
        }
    }

    /**
     * 3.3.2-protected-open-pit-exit: 实行退出机制…待矿山资源枯竭后，逐步进行关闭或迁建，并及时进行生态环境保护和土地复垦.
     *
     * <p>Doubt: where the area is not known, the two facts that satisfy wherever the mine lies are not missing: "Area
     * unknown".
     */
    private static void protectedOpenPitLeaves(MineQuestion question, Notes notes) {
        Mine mine = question.mine();
        Said inside = inProtectionArea(question.place(), question.choices());
        boolean restored = mine.rehabilitation().completed() == Truth.TRUE
                && mine.closure().exhausted() == Truth.TRUE;
        notes.satisfiedOrDuty(
                "3.3.2-protected-open-pit-exit",
                restored ? Said.of(true) : inside.not(),
                List.of(question.choices().named("protection-area")));
        notes.offending(protectedPart(question.place(), question.choices()));
    }

    /** 3.3.2-protected-open-pit-no-expansion: 对生态保护区内的现有露天开采矿山…不再进行增资扩界. */
    private static void protectedOpenPit(MiningQuestion question, Notes notes) {
        MiningApplication application = question.application();
        // doubt: unstated, the application's own even beside METHOD_CHANGE; the exception is of the size class alone
        MiningMethod method = application.existing().method();
        if (method == null) {
            method = application.method();
        }
        if (question.existing() && method == MiningMethod.OPEN_PIT && grows(question)) {
            Choices choices = question.choices();
            notes.tri(
                    "3.3.2-protected-open-pit-no-expansion",
                    inProtectionArea(question.place(), choices).not(),
                    List.of(choices.named("increase-and-expansion"), choices.named("protection-area")));
            notes.offending(protectedPart(question.place(), choices));
        }
    }

    /** Adds ground; by the other reading CAPACITY_CHANGE and CONSOLIDATION do so as well. */
    private static boolean grows(MiningQuestion question) {
        if (question.addsGround()) {
            return true;
        }
        return question.choices().is("increase-and-expansion", "ALSO_CAPACITY_AND_CONSOLIDATION")
                && (question.action() == MiningAction.CAPACITY_CHANGE
                        || question.action() == MiningAction.CONSOLIDATION);
    }

    /** What the layers of those facts that the reading looks at show. */
    private static Region protectedPart(Place place, Choices choices) {
        if (choices.is("protection-area", "RED_LINE")) {
            return place.offending(Theme.ECOLOGICAL_RED_LINE);
        }
        if (choices.is("protection-area", "NATURE_RESERVE")) {
            return place.offending(Theme.NATURE_RESERVES);
        }
        return place.offending(Theme.ECOLOGICAL_RED_LINE).and(place.offending(Theme.NATURE_RESERVES));
    }

    private static Said inProtectionArea(Place place, Choices choices) {
        if (choices.is("protection-area", "RED_LINE")) {
            return place.inEcologicalRedLine();
        }
        if (choices.is("protection-area", "NATURE_RESERVE")) {
            return place.inNatureReserve();
        }
        // BOTH: true where one of the three is; false where the first is stated false, or both others are
        Truth area = place.site().inEcologicalProtectionArea();
        Truth redLine = place.inEcologicalRedLine().truth();
        Truth reserve = place.inNatureReserve().truth();
        if (area == Truth.TRUE || redLine == Truth.TRUE || reserve == Truth.TRUE) {
            return Said.of(true);
        }
        if (area == Truth.FALSE || (redLine == Truth.FALSE && reserve == Truth.FALSE)) {
            return Said.of(false);
        }
        List<String> missing = new ArrayList<>(3);
        if (area == Truth.UNKNOWN) {
            missing.add("/site/inEcologicalProtectionArea");
        }
        if (redLine == Truth.UNKNOWN) {
            missing.add("/site/inEcologicalRedLine");
        }
        if (reserve == Truth.UNKNOWN) {
            missing.add("/site/inNatureReserve");
        }
        return Said.unknown(missing);
    }

    private static void products(MiningApplication application, Notes notes) {
        Mineral mineral = application.mineral();
        List<Downstream> downstream = application.downstream();
        // 加大锶化工产业投入
        if (mineral == Mineral.STRONTIUM && downstream.contains(Downstream.STRONTIUM_CHEMICALS)) {
            notes.noted("3.3.3-strontium-chemistry");
        }
        // 鼓励开发利用地热资源，促进休闲旅游产业发展
        if (mineral == Mineral.GEOTHERMAL && downstream.contains(Downstream.GEOTHERMAL_TOURISM)) {
            notes.noted("3.3.3-geothermal-tourism");
        }
        // 鼓励开发砂岩雕刻产业
        if (Minerals.sandstone(mineral) && downstream.contains(Downstream.SANDSTONE_CARVING)) {
            notes.noted("3.3.3-sandstone-carving");
        }
    }

    /** 3.3.4-obsolete-technology: 加速淘汰落后的工艺和技术; silent where it is not known. */
    private static void technology(Truth obsolete, Notes notes) {
        switch (obsolete) {
            case TRUE -> notes.review("3.3.4-obsolete-technology");
            case FALSE -> notes.satisfied("3.3.4-obsolete-technology");
            case UNKNOWN -> {}
        }
    }
}
