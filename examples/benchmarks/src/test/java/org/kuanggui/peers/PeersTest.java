package org.kuanggui.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuanggui.application.Mineral;
import org.kuanggui.peers.plain.PlainJava;

@DisplayName("The slice")
class PeersTest {
    private static final int MANY = 2_000;
    private static final List<SliceDocument> DOCUMENTS = SliceDocuments.generate(MANY, 7);

    static List<String> peers() {
        return Peers.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("peers")
    @DisplayName("is answered by every peer as by plain Java and by the library")
    void equalAnswers(String name) {
        Peers.check(Peers.named(name), DOCUMENTS);
    }

    @Test
    @DisplayName("is asked with every mineral, on both sides of each bound, and with everything unknown that may be")
    void documentsReachEverything() {
        Set<Mineral> minerals = EnumSet.noneOf(Mineral.class);
        Set<String> sides = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        for (SliceDocument document : DOCUMENTS) {
            SliceQuestion question = document.question();
            minerals.add(question.mineral());
            for (MinimumRow row : Rows.MINIMUM) {
                Long scale = question.scale(row.mass());
                if (row.mineral() == question.mineral() && row.ofNew() == question.newRight() && scale != null) {
                    sides.add(
                            row + " " + Long.signum(scale - row.least()) + " " + (Math.abs(scale - row.least()) <= 1));
                }
            }
            unknown.add("scale " + (question.scaleTonnes() == null && question.scaleVolume() == null));
            unknown.add("comparable " + (question.scaleTonnes() == null) + (question.scaleVolume() == null));
            unknown.add("reserves " + (question.reservesTonnes() == null && question.reservesVolume() == null));
            unknown.add("municipal " + (question.municipalPlanConforms() == null));
            unknown.add("before " + (question.mineralBefore() == null) + (question.methodBefore() == null));
            unknown.add("expansion " + (question.canExpandCapacity() == null));
        }
        assertThat(minerals).isEqualTo(EnumSet.allOf(Mineral.class));
        // below and far below, at it, above and far above
        assertThat(sides).hasSize(5 * Rows.MINIMUM.size());
        // no action leaves both mineral and method of the right as it was unknown
        assertThat(unknown).hasSize(2 + 4 + 2 + 2 + 3 + 2);
    }

    @Test
    @DisplayName("is answered in every way that the catalogue knows")
    void answersReachEverything() {
        Set<String> answers = new HashSet<>();
        Peer plain = new PlainJava();
        for (SliceDocument document : DOCUMENTS) {
            List<String> names = plain.judge(document).names();
            for (int i = 0; i < names.size(); i++) {
                answers.add(SliceAnswer.NAMES.get(i) + " " + names.get(i));
            }
        }
        assertThat(answers)
                .containsExactlyInAnyOrder(
                        "restricted null",
                        "restricted REVIEW",
                        "restricted SATISFIED",
                        "prohibited null",
                        "prohibited VIOLATED",
                        "prohibited SATISFIED",
                        "minimumScale null",
                        "minimumScale SATISFIED",
                        "minimumScale VIOLATED",
                        "minimumScale REVIEW",
                        "minimumScale UNDETERMINED",
                        "serviceLife null",
                        "serviceLife SATISFIED",
                        "serviceLife VIOLATED",
                        "serviceLife UNDETERMINED",
                        "smallMine null",
                        "smallMine SATISFIED",
                        "smallMine REVIEW",
                        "smallMine UNDETERMINED",
                        "smallMineExpansion null",
                        "smallMineExpansion SATISFIED",
                        "smallMineExpansion REVIEW",
                        "smallMineExpansion UNDETERMINED",
                        "intensive null",
                        "intensive SATISFIED",
                        "intensive NOTED");
    }
}
