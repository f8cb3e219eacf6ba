package org.kuanggui.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Site;
import org.kuanggui.dazu.Applications;
import org.kuanggui.second.Atlas;
import org.kuanggui.second.Question;
import org.kuanggui.second.Questions;
import org.kuanggui.second.WorkCalendar;

/** Holds what findings show against the table of the evidence, on generated questions. */
@Tag("once")
@DisplayName("The table of the evidence")
class EvidenceTableTest {
    private static final int QUESTIONS = 20_000;
    private static final long SEED = 20_260_401L;

    private static final EvidenceTable TABLE = new EvidenceTable();
    private static final Set<String> REACHED = new TreeSet<>();
    private static final List<String> FAULTS = new ArrayList<>();

    @BeforeAll
    static void ask() {
        DazuRuleBase ruleBase = new DazuRuleBase();
        Questions questions = new Questions(SEED);
        Stream.concat(Stream.generate(questions::next).limit(QUESTIONS), gallium())
                .flatMap(question -> question.evaluation(ruleBase).findings().stream())
                .forEach(finding -> {
                    REACHED.add(EvidenceTable.rule(finding));
                    TABLE.fault(finding).ifPresent(FAULTS::add);
                });
    }

    /** Of which it is not sure that it is no strategic mineral; on farmland, where the generated questions seldom have it. */
    private static Stream<Question> gallium() {
        Site farmland = Applications.aSite().toBuilder()
                .onPermanentBasicFarmland(true)
                .inEcologicalRedLine(true)
                .build();
        Stream<Application> mines = Arrays.stream(MiningAction.values())
                .map(action -> Applications.aMiningApplication(Mineral.GALLIUM)
                        .action(action)
                        .site(farmland)
                        .build());
        Stream<Application> explorations = Arrays.stream(ExplorationAction.values())
                .map(action -> Applications.anExplorationApplication(Mineral.GALLIUM)
                        .action(action)
                        .site(farmland)
                        .build());
        return Stream.concat(mines, explorations).map(EvidenceTableTest::asked);
    }

    private static Question asked(Application application) {
        WorkCalendar calendar = new WorkCalendar(Set.of(), Set.of());
        return new Question(application, null, application.submittedOn(), Map.of(), Atlas.NONE, calendar);
    }

    @Test
    @DisplayName("has what every finding shows, and nothing is shown beside")
    void asShown() {
        assertThat(new TreeSet<>(FAULTS)).isEmpty();
    }

    @Test
    @DisplayName("has every rule")
    void everyRule() {
        assertThat(TABLE.rules()).containsExactlyInAnyOrderElementsOf(written());
    }

    @Test
    @DisplayName("was held against every rule")
    void everyRuleReached() {
        assertThat(REACHED).containsExactlyInAnyOrderElementsOf(written());
    }

    @Test
    @DisplayName("has nothing that no finding shows")
    void nothingIdle() {
        assertThat(TABLE.idle()).isEmpty();
    }

    private static Set<String> written() {
        return Drl.all().stream().map(Drl::name).collect(Collectors.toSet());
    }
}
