package org.kuanggui.mine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.SizeClass;

/** What several parts of a ledger tell of one right: what one leaves open, another may know. */
final class RightParts {
    private final Checks checks;
    private final String id;
    private final Map<String, Told> fields = new HashMap<>();

    /** What is known of a field, and where it was told first. */
    private record Told(Object value, String place) {}

    RightParts(Checks checks, String id) {
        this.checks = checks;
        this.id = id;
    }

    /** Takes over what a part tells of the right, and refuses what another told differently. */
    void add(LedgerRight right, String place) {
        add("/mineral", right.mineral(), place);
        add("/mineralName", right.mineralName(), place);
        add("/sizeClass", right.sizeClass(), place);
        add("/greenMine", known(right.greenMine()), place);
        add("/inKeyMiningZone", known(right.inKeyMiningZone()), place);
        add("/block", right.block(), place);
    }

    private static @Nullable Truth known(Truth truth) {
        return truth.isKnown() ? truth : null;
    }

    private void add(String field, @Nullable Object value, String place) {
        if (value == null) {
            return;
        }
        Told before = fields.putIfAbsent(field, new Told(value, place));
        if (before != null && !before.value().equals(value)) {
            checks.refuse(
                    place + field,
                    Text.plain(value.toString()),
                    asAt(before.value().toString(), before.place() + field));
        }
    }

    /** What was told before, and where. */
    static Text asAt(String value, String place) {
        return new Text(value + "，与 " + place + " 一致", value + ", as at " + place);
    }

    /** The right as all of them tell it. */
    LedgerRight together() {
        Truth green = told("/greenMine", Truth.class);
        Truth inKeyZone = told("/inKeyMiningZone", Truth.class);
        return new LedgerRight(
                id,
                Checks.stated(told("/mineral", Mineral.class)),
                told("/mineralName", String.class),
                told("/sizeClass", SizeClass.class),
                green == null ? Truth.UNKNOWN : green,
                inKeyZone == null ? Truth.UNKNOWN : inKeyZone,
                told("/block", LedgerBlock.class));
    }

    private <T> @Nullable T told(String field, Class<T> type) {
        Told told = fields.get(field);
        return told == null ? null : type.cast(told.value());
    }
}
