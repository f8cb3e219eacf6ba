package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.evaluation.Outcome.NOTED;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.application.MiningAction;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.ConsolidationPriority;
import org.kuanggui.mine.MineBuilder;
import org.kuanggui.mine.MineStatus;

@DisplayName("三（三）1．矿山规模调整 ― 重点整合矿山")
class ConsolidationPriorityTest {
    private static final Truth YES = Truth.TRUE;
    private static final Truth NO = Truth.FALSE;
    private static final Truth UNKNOWN = Truth.UNKNOWN;

    @Nested
    @DisplayName("3.3.1-consolidation-priority 重点整合矿山")
    class Priority {
        private static final String ID = "3.3.1-consolidation-priority";

        /** A mine that shows one mark alone, of which the others are all the same. */
        private static MineBuilder marked(int mark, Truth others) {
            Truth[] marks = new Truth[6];
            Arrays.fill(marks, others);
            marks[mark] = YES;
            return aMine().consolidationPriority(
                            new ConsolidationPriority(marks[0], marks[1], marks[2], marks[3], marks[4], marks[5]));
        }

        @ParameterizedTest
        @CsvSource({
            "0, backwardTechnology, 开采方法和技术装备落后, backward methods and equipment",
            "1, lowUtilization, 资源利用水平低, low use of the resource",
            "2, scaleLongBelowDesign, 生产规模长期达不到设计要求, long stayed below the design",
            "3, poorManagement, 管理水平低, poor management",
            "4, safetyHazards, 存在安全隐患, safety hazards",
            "5, poorBenefits, 社会效益和环境效益较差, poor benefits"
        })
        void notesEachMarkByItsName(int mark, String field, String chinese, String english) {
            for (Truth others : new Truth[] {NO, UNKNOWN}) {
                Given.Answer answer = given(marked(mark, others))
                        .then(ID, NOTED)
                        .missing()
                        .by()
                        .evidence("/consolidationPriority/" + field, "true", null)
                        .says("（" + chinese + "）", english);
                assertThat(answer.finding().evidence()).hasSize(1);
            }
        }

        @Test
        void notesAllThatAreThereAndNoOther() {
            ConsolidationPriority some = new ConsolidationPriority(NO, YES, UNKNOWN, NO, YES, UNKNOWN);
            Given.Answer answer = given(aMine().consolidationPriority(some))
                    .then(ID, NOTED)
                    .says("资源利用水平低、存在安全隐患", "low use of the resource, safety hazards")
                    .doesNotSay("管理水平低", "poor management");
            assertThat(answer.finding().evidence())
                    .extracting(evidence -> evidence.fact())
                    .containsExactly("/consolidationPriority/lowUtilization", "/consolidationPriority/safetyHazards");
        }

        @Test
        void changesNothing() {
            given(marked(4, NO)).verdict(Verdict.CONFORMS_WITH_DUTIES);
        }

        @Test
        void staysSilentWhereNoMarkIsKnown() {
            given(aMine().consolidationPriority(new ConsolidationPriority(NO, NO, NO, NO, NO, NO)))
                    .silent(ID);
            given(aMine().consolidationPriority(ConsolidationPriority.UNKNOWN)).silent(ID);
        }

        @Statuses.Live
        void speaksOfMinesThatAreLive(MineStatus status) {
            given(marked(0, NO).status(status)).then(ID, NOTED);
        }

        @Statuses.Ended
        void staysSilentOnMinesThatEnded(MineStatus status) {
            given(marked(0, YES).status(status)).silent(ID);
        }

        @Test
        void staysSilentForApplications() {
            given(anExistingMine(MiningAction.RENEWAL)).silent(ID);
        }
    }
}
