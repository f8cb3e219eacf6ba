package org.kuanggui.second;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.mine.Incident;

/**
 * Catalogue, {@code 5.3.3-emergency} and {@code 5.3.3-restoration-and-compensation}: of a mine of any status, for every
 * incident that has happened.
 *
 * <p>Doubt: whether the ground is restored is asked only where the damage is known to be made good; before that it is not
 * missing, as the row goes step by step.
 */
final class Incidents {
    private static final String COMPENSATION = "5.3.3-restoration-and-compensation";

    private Incidents() {}

    static void judge(MineQuestion question, Notes notes) {
        List<Incident> incidents = question.mine().incidents();
        Map<String, Integer> places = new TreeMap<>();
        Map<LocalDate, Integer> seen = new HashMap<>();
        for (int i = 0; i < incidents.size(); i++) {
            LocalDate day = incidents.get(i).date();
            if (question.hasCome(day)) {
                int ofTheDay = seen.merge(day, 1, Integer::sum);
                places.put(ofTheDay == 1 ? day.toString() : day + "#" + ofTheDay, i);
            }
        }
        places.forEach((detail, i) -> notes.tri("5.3.3-emergency", detail, acted(incidents.get(i), pointer(i))));
        places.forEach(
                (detail, i) -> notes.add(madeGood(incidents.get(i), pointer(i)).about(detail)));
    }

    private static String pointer(int index) {
        return "/incidents/" + index;
    }

    /** 应当采取应急措施，并立即向矿山所在地镇街人民政府、办事处以及有关主管部门报告. */
    private static Said acted(Incident incident, String at) {
        return Said.of(incident.measuresTaken(), at + "/measuresTaken")
                .and(Said.of(incident.reportedToTownship(), at + "/reportedToTownship"))
                .and(Said.of(incident.reportedToDepartments(), at + "/reportedToDepartments"));
    }

    /** 采取相应的措施进行恢复和治理，对当地居民造成损害的，应当依法予以赔偿. */
    private static Line madeGood(Incident incident, String at) {
        Said compensated = Said.of(incident.damagedResidents(), at + "/damagedResidents")
                .not()
                .or(Said.of(incident.damageCompensated(), at + "/damageCompensated"));
        Said restored = Said.of(incident.restored(), at + "/restored");
        return switch (compensated.truth()) {
            case FALSE -> Line.of(COMPENSATION, Outcome.VIOLATED);
            case TRUE ->
                switch (restored.truth()) {
                    case TRUE -> Line.of(COMPENSATION, Outcome.SATISFIED);
                    case FALSE -> Line.of(COMPENSATION, Outcome.DUTY);
                    case UNKNOWN -> Line.undetermined(COMPENSATION, restored.missing(), List.of());
                };
            case UNKNOWN -> Line.undetermined(COMPENSATION, compensated.missing(), List.of());
        };
    }
}
