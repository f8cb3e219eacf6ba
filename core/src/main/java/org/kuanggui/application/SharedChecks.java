package org.kuanggui.application;

import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Unit;

/** Checks that several parts and documents share; used by the constructors of the model. */
public final class SharedChecks {
    private SharedChecks() {}

    /** Refuses a production scale in a unit of reserves. */
    public static void scale(Checks checks, String pointer, @Nullable Quantity stated) {
        ofUse(checks, pointer, stated, Unit.Use.PRODUCTION_SCALE);
    }

    /** Refuses reserves in a unit of a year's output. */
    static void reserves(Checks checks, String pointer, @Nullable Quantity stated) {
        ofUse(checks, pointer, stated, Unit.Use.RESERVES);
    }

    private static void ofUse(Checks checks, String pointer, @Nullable Quantity stated, Unit.Use use) {
        if (stated != null && stated.unit().use() != use) {
            checks.refuse(pointer + "/unit", Text.plain(stated.unit().symbol()), Phrases.oneOf(use.symbols()));
        }
    }

    /** Refuses mineral OTHER without a name, and a name beside any other mineral. */
    public static void mineralName(Checks checks, @Nullable Mineral mineral, @Nullable String name) {
        if (mineral == Mineral.OTHER && name == null) {
            checks.refuse(
                    "/mineralName",
                    new Text("未填，而 mineral 为 OTHER", "nothing beside mineral OTHER"),
                    new Text("矿种名称", "the mineral's name"));
        }
        noNameBeside(checks, mineral, name);
    }

    /** Refuses a name beside any mineral but OTHER. */
    public static void noNameBeside(Checks checks, @Nullable Mineral mineral, @Nullable String name) {
        if (mineral != null && mineral != Mineral.OTHER && name != null) {
            checks.refuse(
                    "/mineralName",
                    Text.plain(name),
                    new Text("不填 mineralName（mineral 为 " + mineral + "）", "no mineralName beside mineral " + mineral));
        }
    }

    /** A district as it is kept; refused unless it is an administrative code of six digits (GB/T 2260). */
    public static @Nullable String district(Checks checks, @Nullable String stated) {
        String district = checks.text("/district", stated);
        if (district != null && !district.matches("[0-9]{6}")) {
            checks.refuse(
                    "/district",
                    Text.plain(district),
                    new Text("六位数字的行政区划代码；大足区为 500111", "the six digits of an administrative code; 大足区 is 500111"));
        }
        return district;
    }
}
