package org.kuanggui.application;

import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;

/** Checks that several parts and documents share; used by the constructors of the model. */
public final class SharedChecks {
    private SharedChecks() {}

    /** Refuses a production scale in a unit of reserves. */
    public static void scale(Checks checks, String pointer, @Nullable Quantity stated) {
        ofUse(checks, pointer, stated, Unit.Use.PRODUCTION_SCALE);
    }

    /** Refuses reserves in a unit of a year's output. */
    public static void reserves(Checks checks, String pointer, @Nullable Quantity stated) {
        ofUse(checks, pointer, stated, Unit.Use.RESERVES);
    }

    private static void ofUse(Checks checks, String pointer, @Nullable Quantity stated, Unit.Use use) {
        if (stated != null && stated.unit().use() != use) {
            checks.refuse(pointer + "/unit", stated.unit().symbol(), "one of " + String.join(", ", use.symbols()));
        }
    }

    /** Refuses mineral OTHER without a name, and a name beside any other mineral. */
    public static void mineralName(Checks checks, @Nullable Mineral mineral, @Nullable String name) {
        if (mineral == Mineral.OTHER && name == null) {
            checks.refuse("/mineralName", "nothing beside mineral OTHER", "the mineral's name");
        }
        if (mineral != null && mineral != Mineral.OTHER && name != null) {
            checks.refuse("/mineralName", name, "no mineralName beside mineral " + mineral);
        }
    }
}
