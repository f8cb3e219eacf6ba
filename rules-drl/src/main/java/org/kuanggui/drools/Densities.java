package org.kuanggui.drools;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Quantity;

/** Shows the bulk density wherever a mass was compared with a volume. */
final class Densities {
    private Densities() {}

    /** The fact, with the bulk density beside it where the two quantities are of different kinds. */
    static Fact beside(Fact fact, Quantity one, Quantity other, @Nullable BigDecimal bulkDensity) {
        return one.isOfSameKindAs(other) || bulkDensity == null
                ? fact
                : Fact.joined(fact.truth(), fact, Fact.shown("/bulkDensity", bulkDensity.toPlainString() + " t/m³"));
    }
}
