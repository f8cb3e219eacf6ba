package org.kuanggui.plan;

import java.math.BigDecimal;
import java.util.Set;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;

/**
 * The lowest minimum of a rate, whatever the deposit is like.
 *
 * @param mineral of which mineral
 * @param rate which rate
 * @param methods the methods it holds for
 * @param perCent the lowest rate, included
 * @param source where it is from
 */
public record RateMinimum(Mineral mineral, Rate rate, Set<MiningMethod> methods, BigDecimal perCent, Source source) {

    public RateMinimum {
        methods = Set.copyOf(methods);
    }

    /** The three rates. */
    public enum Rate {
        MINING_RECOVERY,
        PROCESSING_RECOVERY,
        COMPREHENSIVE_UTILIZATION
    }
}
