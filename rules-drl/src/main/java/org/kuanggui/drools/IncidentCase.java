package org.kuanggui.drools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Incident;

/** One incident at a mine, as rules see it. */
public final class IncidentCase extends Case {
    private final Incident incident;
    private final String place;

    private IncidentCase(Incident incident, int number, String detail, Knowledge knowledge) {
        super(knowledge, detail);
        this.incident = incident;
        this.place = "/incidents/" + number;
    }

    /** A case for every incident that has happened; the second of one day is called {@code 2024-05-01#2}. */
    static List<Case> of(List<Incident> incidents, Knowledge knowledge) {
        Map<LocalDate, Integer> ofDay = new HashMap<>();
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < incidents.size(); i++) {
            LocalDate date = incidents.get(i).date();
            if (knowledge.hasHappened(date)) {
                int count = ofDay.merge(date, 1, Integer::sum);
                String detail = count == 1 ? date.toString() : date + "#" + count;
                cases.add(new IncidentCase(incidents.get(i), i, detail, knowledge));
            }
        }
        return cases;
    }

    // ---- terms

    /** Residents suffered no damage, or it was made good. */
    public Truth residentsUnharmed() {
        return compensated().truth();
    }

    public Truth restored() {
        return incident.restored();
    }

    // ---- facts

    /** Measures were taken, and township and departments told. */
    public Fact answered() {
        return Fact.all(
                Fact.stated(place + "/measuresTaken", incident.measuresTaken()),
                Fact.stated(place + "/reportedToTownship", incident.reportedToTownship()),
                Fact.stated(place + "/reportedToDepartments", incident.reportedToDepartments()));
    }

    /** Residents suffered no damage, or it was made good. */
    public Fact compensated() {
        return Fact.any(
                unharmed(incident.damagedResidents()),
                Fact.stated(place + "/damageCompensated", incident.damageCompensated()));
    }

    private Fact unharmed(Truth damaged) {
        String pointer = place + "/damagedResidents";
        return damaged.isKnown()
                ? Fact.known(damaged.not(), new Evidence(pointer, damaged.toString(), "false"))
                : Fact.unknown(pointer, "false");
    }

    /** The ground is restored, and residents unharmed. */
    public Fact restoredToo() {
        return Fact.joined(incident.restored(), Fact.stated(place + "/restored", incident.restored()), compensated());
    }
}
