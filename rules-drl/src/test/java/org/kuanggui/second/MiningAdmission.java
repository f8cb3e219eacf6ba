package org.kuanggui.second;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Utilization;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Mine;

/** Catalogue, 4.1.2 to 4.1.5: 开采规模, 开发利用水平, 绿色矿山建设, 矿区生态保护修复. */
final class MiningAdmission {
    private static final String REACHED = "/greenMine/reachedStandard";

    private MiningAdmission() {}

    static void judge(MiningQuestion question, Notes notes) {
        if (question.reviewed()) {
            scale(question, notes);
            MiningApplication application = question.application();
            utilization(application.mineral(), application.method(), application.utilization(), notes);
        }
        greenMine(question, notes);
        restoration(question, notes);
    }

    static void mine(MineQuestion question, Notes notes) {
        if (!question.live()) {
            return;
        }
        Mine mine = question.mine();
        utilization(mine.mineral(), mine.method(), mine.utilization(), notes);
        upgrade(mine.greenMine().reachedStandard(), notes);
        if (mine.greenMine().reachedStandard() == Truth.TRUE) {
            notes.noted("4.1.4-support");
        }
        if (!question.grantedUnderThePlan()) {
            fundOfExistingMine(question.accountOpen(), question.choices(), notes);
        }
    }

    private static void scale(MiningQuestion question, Notes notes) {
        MiningApplication application = question.application();
        // 矿山开采规模应与矿区（床）的资源储量相匹配
        notes.tri(
                "4.1.2-scale-matches-reserves",
                Said.of(application.planning().scaleMatchesReserves(), "/planning/scaleMatchesReserves"));
        // 石灰岩矿山宜符合集约化、规模化利用要求
        if (Minerals.limestone(application.mineral())) {
            SizeClass applied = SizeClass.applied(question);
            Outcome outcome = applied.size() == SizeClass.Size.LARGE ? Outcome.SATISFIED : Outcome.NOTED;
            notes.add(Line.of("4.1.2-limestone-intensive", outcome, applied.readings()));
        }
    }

    /** 4.1.3-utilization-rates: 符合国家及重庆市矿产资源“三率”指标要求. */
    private static void utilization(Mineral mineral, MiningMethod method, Utilization rates, Notes notes) {
        String provision = "4.1.3-utilization-rates";
        BigDecimal recovery = rates.miningRecovery();
        boolean below =
                switch (mineral) {
                    case COAL -> miningBelow(method, recovery, 70, 85) || isBelow(rates.comprehensiveUtilization(), 75);
                    case GYPSUM -> miningBelow(method, recovery, 35, 90);
                    case PYRITE ->
                        miningBelow(method, recovery, 65, 92)
                                || isBelow(rates.processingRecovery(), 70)
                                || isBelow(rates.comprehensiveUtilization(), 50);
                    default -> false;
                };
        if (below) {
            notes.violated(provision);
        } else {
            notes.tri(provision, Said.of(rates.meetsStandard(), "/utilization/meetsStandard"));
        }
    }

    private static boolean miningBelow(MiningMethod method, @Nullable BigDecimal rate, int underground, int openPit) {
        if (method == MiningMethod.UNDERGROUND) {
            return isBelow(rate, underground);
        }
        return method == MiningMethod.OPEN_PIT && isBelow(rate, openPit);
    }

    private static boolean isBelow(@Nullable BigDecimal rate, int minimum) {
        return rate != null && rate.compareTo(BigDecimal.valueOf(minimum)) < 0;
    }

    private static void greenMine(MiningQuestion question, Notes notes) {
        GreenMine green = question.application().greenMine();
        // 新建矿山按照绿色矿山建设标准进行规划、设计、建设和运营管理
        if (question.isNew()) {
            notes.tri("4.1.4-green-mine-design", Said.of(green.designedToStandard(), "/greenMine/designedToStandard"));
        }
        if (question.existing() && !question.leaving()) {
            upgrade(green.reachedStandard(), notes);
        }
        // 在资源配置、矿业用地用林用草等方面优先支持
        if (!question.leaving()
                && (green.reachedStandard() == Truth.TRUE
                        || (question.isNew() && green.designedToStandard() == Truth.TRUE))) {
            notes.noted("4.1.4-support");
        }
        // 对达不到绿色矿山建设标准的，按照规定在用矿用地政策方面予以限制
        if (question.existing() && question.addsGround()) {
            notes.satisfiedOrReview("4.1.4-land-use-limit", Said.of(green.reachedStandard(), REACHED));
        }
    }

    /** 4.1.4-green-mine-upgrade °: 生产矿山加快升级改造、逐步达标. */
    private static void upgrade(Truth reachedStandard, Notes notes) {
        switch (reachedStandard) {
            case TRUE -> notes.satisfied("4.1.4-green-mine-upgrade");
            case FALSE -> notes.duty("4.1.4-green-mine-upgrade");
            case UNKNOWN -> notes.undeterminedUnlessPlain("4.1.4-green-mine-upgrade", REACHED);
        }
    }

    private static void restoration(MiningQuestion question, Notes notes) {
        // 在采矿权出让时明确矿山地质环境保护、矿区土地和生态损毁的要求
        if (question.isNew()) {
            notes.tri(
                    "4.1.5-rehabilitation-terms",
                    Said.of(
                            question.application().rehabilitation().requirementsInGrantTerms(),
                            "/rehabilitation/requirementsInGrantTerms"));
        }
        // 已设矿山…完善…基金管理制度
        if (question.existing() && !question.leaving()) {
            fundOfExistingMine(question.accountOpen(), question.choices(), notes);
        }
    }

    /** 4.1.5-fund-existing. */
    private static void fundOfExistingMine(Truth open, Choices choices, Notes notes) {
        String provision = "4.1.5-fund-existing";
        switch (open) {
            case TRUE -> notes.satisfied(provision);
            case UNKNOWN -> notes.undeterminedUnlessPlain(provision, "/rehabilitation/fundAccount/opened");
            case FALSE -> {
                boolean review = choices.is("fund-of-existing-mines", "REVIEW");
                notes.add(Line.of(
                        provision,
                        review ? Outcome.REVIEW : Outcome.VIOLATED,
                        List.of(choices.named("fund-of-existing-mines"))));
            }
        }
    }
}
