package org.kuanggui.docs.applicability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.docs.RuleNames;

@DisplayName("Of the rules")
class RulesReachedTest {

    @Test
    @DisplayName("every one answers in some cell")
    void noneIsDead() {
        Set<String> silent = new TreeSet<>(RuleNames.all());
        Walks.all().forEach(walk -> silent.removeAll(walk.rules()));
        assertThat(silent).isEmpty();
    }

    @Test
    @DisplayName("none answers that is not written")
    void noneIsMadeUp() {
        Set<String> heard = Walks.all().flatMap(walk -> walk.rules().stream()).collect(Collectors.toSet());
        assertThat(RuleNames.all()).containsAll(heard);
    }

    @Test
    @DisplayName("no two answer of one provision and one thing")
    void noneTwice() {
        List<String> faults =
                Walks.all().flatMap(walk -> walk.faults().stream()).toList();
        assertThat(faults).isEmpty();
    }
}
