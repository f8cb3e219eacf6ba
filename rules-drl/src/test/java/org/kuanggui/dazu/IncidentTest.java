package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.application.MiningAction;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Incident;
import org.kuanggui.mine.MineBuilder;
import org.kuanggui.mine.MineStatus;

@DisplayName("五（三）3．建立完善矿山地质环境保护责任机制 ― 突发事件")
class IncidentTest {
    private static final Truth YES = Truth.TRUE;
    private static final Truth NO = Truth.FALSE;
    private static final Truth UNKNOWN = Truth.UNKNOWN;
    private static final String DAY = "2024-05-01";

    /** An incident after which everything was done. */
    private static Incident handled(String day) {
        return new Incident(LocalDate.parse(day), YES, YES, YES, YES, NO, UNKNOWN);
    }

    private static MineBuilder mine(Incident... incidents) {
        return aMine().incidents(List.of(incidents));
    }

    private static String[] pointers(@Nullable String names) {
        return names == null
                ? new String[0]
                : Arrays.stream(names.split(" ", -1))
                        .map(name -> "/incidents/0/" + name)
                        .toArray(String[]::new);
    }

    /** What both provisions on incidents have in common. */
    private static void speaksOfEveryIncidentThatHasHappened(String id) {
        given(mine()).silent(id);
        given(mine(handled("2024-05-20"))).details(id, "2024-05-20");
        given(mine(handled("2024-05-21"))).silent(id);
        given(mine(handled("2024-05-21"))).asOf("2024-05-21").details(id, "2024-05-21");
        given(mine(handled("2019-01-01"))).details(id, "2019-01-01");
        given(mine(handled(DAY), handled("2023-01-01"), handled("2025-01-01"), handled(DAY), handled(DAY)))
                .details(id, "2023-01-01", DAY, DAY + "#2", DAY + "#3");
        given(anExistingMine(MiningAction.RENEWAL)).silent(id);
    }

    @Nested
    @DisplayName("5.3.3-emergency 突发事件应急和报告")
    class Emergency {
        private static final String ID = "5.3.3-emergency";

        private static Incident answered(Truth measures, Truth township, Truth departments) {
            return new Incident(LocalDate.parse(DAY), measures, township, departments, UNKNOWN, UNKNOWN, UNKNOWN);
        }

        @ParameterizedTest
        @CsvSource({
            "TRUE, TRUE, TRUE, SATISFIED,",
            "FALSE, TRUE, TRUE, VIOLATED,",
            "TRUE, FALSE, TRUE, VIOLATED,",
            "TRUE, TRUE, FALSE, VIOLATED,",
            "UNKNOWN, FALSE, UNKNOWN, VIOLATED,",
            "UNKNOWN, TRUE, TRUE, UNDETERMINED, measuresTaken",
            "TRUE, UNKNOWN, TRUE, UNDETERMINED, reportedToTownship",
            "TRUE, TRUE, UNKNOWN, UNDETERMINED, reportedToDepartments",
            "UNKNOWN, UNKNOWN, UNKNOWN, UNDETERMINED, measuresTaken reportedToDepartments reportedToTownship"
        })
        void measuresAreTakenAndTownshipAndDepartmentsTold(
                Truth measures, Truth township, Truth departments, Outcome outcome, @Nullable String missing) {
            given(mine(answered(measures, township, departments)))
                    .then(ID, DAY, outcome)
                    .missing(pointers(missing))
                    .by()
                    .notDue()
                    .evidence("/incidents/0/measuresTaken", measures == UNKNOWN ? null : measures.toString(), "true")
                    .says(DAY + " 的突发事件", "incident of " + DAY)
                    .remedyUnsaid();
        }

        @Test
        void speaksOfEveryIncident() {
            speaksOfEveryIncidentThatHasHappened(ID);
        }

        @Test
        void judgesEachByItself() {
            Given three = given(mine(handled(DAY), answered(NO, YES, YES), answered(UNKNOWN, YES, YES)));
            three.then(ID, DAY, SATISFIED);
            three.then(ID, DAY + "#2", VIOLATED);
            three.then(ID, DAY + "#3", UNDETERMINED).missing("/incidents/2/measuresTaken");
        }

        /** An incident that has not happened yet takes no number, but keeps its place. */
        @Test
        void namesPlacesByTheListWhateverIsYetToCome() {
            given(mine(handled("2024-06-01"), answered(UNKNOWN, YES, YES)))
                    .then(ID, DAY, UNDETERMINED)
                    .missing("/incidents/1/measuresTaken");
        }

        @Statuses.Any
        void bindsMinesWhateverTheyDo(MineStatus status) {
            given(mine(answered(NO, NO, NO)).status(status)).then(ID, DAY, VIOLATED);
            given(mine(answered(NO, NO, NO)).status(status)).verdict(Verdict.DOES_NOT_CONFORM);
        }
    }

    @Nested
    @DisplayName("5.3.3-restoration-and-compensation 突发事件后的治理和赔偿")
    class RestorationAndCompensation {
        private static final String ID = "5.3.3-restoration-and-compensation";

        private static Incident after(Truth restored, Truth damaged, Truth compensated) {
            return new Incident(LocalDate.parse(DAY), UNKNOWN, UNKNOWN, UNKNOWN, restored, damaged, compensated);
        }

        @ParameterizedTest
        @CsvSource({
            "TRUE, FALSE, UNKNOWN, SATISFIED,",
            "TRUE, FALSE, FALSE, SATISFIED,",
            "TRUE, TRUE, TRUE, SATISFIED,",
            "TRUE, UNKNOWN, TRUE, SATISFIED,",
            "FALSE, FALSE, UNKNOWN, DUTY,",
            "FALSE, TRUE, TRUE, DUTY,",
            "UNKNOWN, FALSE, UNKNOWN, UNDETERMINED, restored",
            "UNKNOWN, UNKNOWN, TRUE, UNDETERMINED, restored",
            "TRUE, TRUE, FALSE, VIOLATED,",
            "FALSE, TRUE, FALSE, VIOLATED,",
            "UNKNOWN, TRUE, FALSE, VIOLATED,",
            "TRUE, TRUE, UNKNOWN, UNDETERMINED, damageCompensated",
            "FALSE, TRUE, UNKNOWN, UNDETERMINED, damageCompensated",
            "TRUE, UNKNOWN, FALSE, UNDETERMINED, damagedResidents",
            "FALSE, UNKNOWN, UNKNOWN, UNDETERMINED, damageCompensated damagedResidents"
        })
        void residentsAreUnharmedOrCompensatedAndTheGroundRestored(
                Truth restored, Truth damaged, Truth compensated, Outcome outcome, @Nullable String missing) {
            given(mine(after(restored, damaged, compensated)))
                    .then(ID, DAY, outcome)
                    .missing(pointers(missing))
                    .by()
                    .notDue()
                    .evidence("/incidents/0/damagedResidents", damaged == UNKNOWN ? null : damaged.toString(), "false")
                    .says(DAY + " 的突发事件", "incident of " + DAY)
                    .remedyUnsaid();
        }

        @Test
        void speaksOfEveryIncident() {
            speaksOfEveryIncidentThatHasHappened(ID);
        }

        @Test
        void judgesEachByItself() {
            Given two = given(mine(after(NO, NO, NO), after(UNKNOWN, NO, NO)));
            two.then(ID, DAY, DUTY);
            two.then(ID, DAY + "#2", UNDETERMINED).missing("/incidents/1/restored");
        }

        @Statuses.Any
        void bindsMinesWhateverTheyDo(MineStatus status) {
            given(mine(after(NO, NO, NO)).status(status)).then(ID, DAY, DUTY);
        }
    }
}
