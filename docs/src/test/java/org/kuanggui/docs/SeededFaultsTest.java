package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What can be said without putting them in; {@link SeededFaults} puts them in. */
@DisplayName("The seeded faults")
class SeededFaultsTest {
    private static final List<SeededFault> FAULTS = SeededFault.all();

    private final Project project = Project.here();

    @Test
    @DisplayName("fit the project as it is")
    void fit() {
        for (SeededFault fault : FAULTS) {
            String sound = project.text(fault.file());
            assertThat(fault.in(sound)).as(fault.what()).isNotEqualTo(sound);
        }
    }

    @Test
    @DisplayName("are twenty or more, of every kind")
    void ofEveryKind() {
        assertThat(FAULTS).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
        assertThat(FAULTS.stream().map(SeededFault::kind))
                .contains("operator", "bound", "charset", "null", "order", "class loader");
    }
}
