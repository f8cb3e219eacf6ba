package org.kuanggui.drools;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Utilization;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.plan.RateMinimum;

/** Rates of recovery and use, as facts. */
public final class UtilizationFacts {
    private final Utilization utilization;
    private final List<RateMinimum> minimums;

    UtilizationFacts(Utilization utilization, Mineral mineral, MiningMethod method, Knowledge knowledge) {
        this.utilization = utilization;
        this.minimums = knowledge.standards().rateMinimums(mineral, method);
    }

    /** A stated rate lies below its minimum. */
    boolean belowMinimum() {
        return !rates(false).isEmpty();
    }

    /** The rates that fall short of the lowest minimum for mineral and method. */
    public Fact shortRates() {
        return Fact.all(rates(false).toArray(Fact[]::new));
    }

    /** The authority finds the standard met; beside it the rates that reach their minimum. */
    public Fact meetsStandard() {
        List<Fact> facts = rates(true);
        facts.add(0, Fact.stated("/utilization/meetsStandard", utilization.meetsStandard()));
        return Fact.all(facts.toArray(Fact[]::new));
    }

    private List<Fact> rates(boolean reached) {
        List<Fact> facts = new ArrayList<>();
        for (RateMinimum minimum : minimums) {
            BigDecimal stated = stated(minimum.rate());
            if (stated != null && stated.compareTo(minimum.perCent()) >= 0 == reached) {
                facts.add(against(minimum, stated, reached));
            }
        }
        return facts;
    }

    private static Fact against(RateMinimum minimum, BigDecimal stated, boolean reached) {
        String required = "≥ " + minimum.perCent().toPlainString() + " %";
        return Fact.known(reached, new Evidence(place(minimum.rate()), stated.toPlainString() + " %", required))
                .after(minimum.source());
    }

    private @Nullable BigDecimal stated(RateMinimum.Rate rate) {
        return switch (rate) {
            case MINING_RECOVERY -> utilization.miningRecovery();
            case PROCESSING_RECOVERY -> utilization.processingRecovery();
            case COMPREHENSIVE_UTILIZATION -> utilization.comprehensiveUtilization();
        };
    }

    private static String place(RateMinimum.Rate rate) {
        return switch (rate) {
            case MINING_RECOVERY -> "/utilization/miningRecovery";
            case PROCESSING_RECOVERY -> "/utilization/processingRecovery";
            case COMPREHENSIVE_UTILIZATION -> "/utilization/comprehensiveUtilization";
        };
    }
}
