package org.kuanggui.application;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Truth;

/**
 * Rates of recovery and use, in per cent.
 *
 * @param miningRecovery mining recovery 开采回采率, 0 to 100
 * @param processingRecovery processing recovery 选矿回收率, 0 to 100
 * @param comprehensiveUtilization comprehensive utilisation 综合利用率, 0 to 100
 * @param meetsStandard whether the authority finds that the rates meet the standard
 */
public record Utilization(
        @Nullable BigDecimal miningRecovery,
        @Nullable BigDecimal processingRecovery,
        @Nullable BigDecimal comprehensiveUtilization,
        Truth meetsStandard) {

    /** The part when it is absent: every fact is unknown. */
    public static final Utilization UNKNOWN = new Utilization(null, null, null, Truth.UNKNOWN);

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Utilization {
        Checks checks = new Checks();
        miningRecovery = checks.perCent("/miningRecovery", miningRecovery);
        processingRecovery = checks.perCent("/processingRecovery", processingRecovery);
        comprehensiveUtilization = checks.perCent("/comprehensiveUtilization", comprehensiveUtilization);
        meetsStandard = meetsStandard == null ? Truth.UNKNOWN : meetsStandard;
        checks.done();
    }
}
