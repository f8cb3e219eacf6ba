package org.kuanggui.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.duty.RestDays;
import org.kuanggui.plan.Readings;
import org.kuanggui.second.RandomApplications;
import org.kuanggui.second.RandomCandidates;
import org.kuanggui.second.RandomLedgers;
import org.kuanggui.second.RandomMines;
import org.kuanggui.spi.Judgement;
import org.kuanggui.spi.Setting;

@DisplayName("The order of the rules")
class OrderOfRulesTest {
    private static final int CASES = 500;

    private final DazuRuleBase asWritten = new DazuRuleBase();

    @RepeatedTest(4)
    @DisplayName("makes no difference to applications")
    void makesNoDifference(RepetitionInfo repetition) {
        DazuRuleBase shuffled = new DazuRuleBase(new KnowledgeBase(shuffled(repetition.getCurrentRepetition())));
        RandomApplications applications = new RandomApplications(repetition.getCurrentRepetition());
        for (int i = 0; i < CASES; i++) {
            RandomApplications.Case sample = applications.next();
            assertThat(judge(shuffled, sample)).as("case %s", sample.seed()).isEqualTo(judge(asWritten, sample));
        }
    }

    @RepeatedTest(4)
    @DisplayName("makes no difference to mines")
    void makesNoDifferenceToMines(RepetitionInfo repetition) {
        DazuRuleBase shuffled = new DazuRuleBase(new KnowledgeBase(shuffled(repetition.getCurrentRepetition())));
        RandomMines mines = new RandomMines(repetition.getCurrentRepetition());
        for (int i = 0; i < CASES; i++) {
            RandomMines.Case sample = mines.next();
            assertThat(judge(shuffled, sample)).as("case %s", sample.seed()).isEqualTo(judge(asWritten, sample));
        }
    }

    @RepeatedTest(4)
    @DisplayName("makes no difference to ledgers")
    void makesNoDifferenceToLedgers(RepetitionInfo repetition) {
        DazuRuleBase shuffled = new DazuRuleBase(new KnowledgeBase(shuffled(repetition.getCurrentRepetition())));
        RandomLedgers ledgers = new RandomLedgers(repetition.getCurrentRepetition());
        for (int i = 0; i < CASES; i++) {
            RandomLedgers.Case sample = ledgers.next();
            assertThat(judge(shuffled, sample)).as("case %s", sample.seed()).isEqualTo(judge(asWritten, sample));
        }
    }

    @RepeatedTest(4)
    @DisplayName("makes no difference to applications with a ledger")
    void makesNoDifferenceToApplicationsWithALedger(RepetitionInfo repetition) {
        DazuRuleBase shuffled = new DazuRuleBase(new KnowledgeBase(shuffled(repetition.getCurrentRepetition())));
        RandomCandidates candidates = new RandomCandidates(repetition.getCurrentRepetition());
        for (int i = 0; i < CASES; i++) {
            RandomCandidates.Case sample = candidates.next();
            assertThat(judge(shuffled, sample)).as("case %s", sample.seed()).isEqualTo(judge(asWritten, sample));
        }
    }

    private static Judgement judge(DazuRuleBase ruleBase, RandomMines.Case sample) {
        RestDays restDays = sample.calendar().restDays();
        return ruleBase.judge(sample.mine(), setting(ruleBase, sample.asOf(), sample.choices(), restDays));
    }

    private static Judgement judge(DazuRuleBase ruleBase, RandomLedgers.Case sample) {
        return ruleBase.judge(sample.ledger(), setting(ruleBase, sample.asOf(), sample.choices(), RestDays.WEEKENDS));
    }

    private static Judgement judge(DazuRuleBase ruleBase, RandomApplications.Case sample) {
        return ruleBase.judge(
                sample.application(), null, setting(ruleBase, sample.asOf(), sample.choices(), RestDays.WEEKENDS));
    }

    private static Judgement judge(DazuRuleBase ruleBase, RandomCandidates.Case sample) {
        return ruleBase.judge(
                sample.application(),
                sample.ledger(),
                setting(ruleBase, sample.asOf(), sample.choices(), RestDays.WEEKENDS));
    }

    private static Setting setting(
            DazuRuleBase ruleBase, LocalDate asOf, Map<String, String> choices, RestDays restDays) {
        Readings readings = Readings.of(ruleBase.readings(), Map.copyOf(choices));
        return new Setting(asOf, readings, GroundLayers.NONE, restDays);
    }

    private static List<Model> shuffled(int seed) {
        List<Rule> rules = new ArrayList<>();
        KnowledgeBase.models().forEach(model -> rules.addAll(model.getRules()));
        Collections.shuffle(rules, new Random(seed));
        ModelImpl model = new ModelImpl();
        rules.forEach(model::addRule);
        return List.of(model);
    }
}
