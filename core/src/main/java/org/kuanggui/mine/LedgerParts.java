package org.kuanggui.mine;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.Text;

/** Puts the parts of a ledger together. For one thread, and for one ledger. */
final class LedgerParts {
    private final Checks checks = new Checks();
    private final SortedMap<String, RightParts> rights = new TreeMap<>();
    private final SortedSet<String> ids = new TreeSet<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private final SortedSet<String> offered = new TreeSet<>();
    private final SortedSet<String> granted = new TreeSet<>();
    private @Nullable String district;
    private String districtPlace = "";

    static Ledger together(List<Ledger> parts) {
        LedgerParts together = new LedgerParts();
        if (parts.isEmpty()) {
            together.checks.refuse("", new Text("没有台账", "no ledger"), new Text("至少一份台账", "at least one"));
        }
        for (int i = 0; i < parts.size(); i++) {
            together.add(parts.get(i), "/" + i);
        }
        together.checks.done();
        return new Ledger(
                together.ids.first(),
                together.days.last(),
                together.district,
                together.rights.values().stream().map(RightParts::together).toList(),
                List.copyOf(together.offered),
                List.copyOf(together.granted));
    }

    private void add(Ledger part, String place) {
        ids.add(part.id());
        days.add(part.asOf());
        offered.addAll(part.explorationBlocksOffered());
        granted.addAll(part.explorationBlocksGranted());
        addDistrict(part.district(), place + "/district");
        for (int i = 0; i < part.rights().size(); i++) {
            LedgerRight right = part.rights().get(i);
            rights.computeIfAbsent(right.id(), id -> new RightParts(checks, id)).add(right, place + "/rights/" + i);
        }
    }

    private void addDistrict(@Nullable String stated, String place) {
        if (stated == null) {
            return;
        }
        if (district == null) {
            district = stated;
            districtPlace = place;
        } else if (!district.equals(stated)) {
            checks.refuse(place, Text.plain(stated), RightParts.asAt(district, districtPlace));
        }
    }
}
