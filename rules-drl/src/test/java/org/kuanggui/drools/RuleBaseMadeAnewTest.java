package org.kuanggui.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;
import org.kuanggui.plan.Norm;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Readings;
import org.kuanggui.plan.Subject;
import org.kuanggui.spi.Setting;

@DisplayName("A rule base that is made anew")
class RuleBaseMadeAnewTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final Text TEXT = new Text("文", "text");

    @Test
    @DisplayName("is known by the hash of its rules and data")
    void hash() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        DazuRuleBase.RULES.forEach(name -> digest.update(WrittenPlan.text(name).getBytes(StandardCharsets.UTF_8)));
        for (String name : List.of("plan.json", "provisions.json", "standards.json", "readings.json")) {
            digest.update(WrittenPlan.text(name).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(new DazuRuleBase().identity().sha256())
                .isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    @DisplayName("judges by the rules of the subject")
    void judges() {
        DazuRuleBase ruleBase = new DazuRuleBase();
        Setting setting =
                new Setting(DAY, Readings.of(ruleBase.readings(), Map.of()), GroundLayers.NONE, RestDays.WEEKENDS);
        Ledger ledger = new Ledger("L-1", DAY, "500111", List.of(), List.of(), List.of());

        assertThat(ruleBase.judge(ledger, setting).findings())
                .extracting(finding -> finding.provision().id())
                .contains("3.3.6-block-quota");
    }

    @Test
    @DisplayName("puts a rule's finding at the place of its provision")
    void slots() {
        Slots slots = new Slots(List.of(provision("1-a"), provision("2-b")), List.of("2-b/perhaps", "1-a"));

        assertThat(slots.of("2-b/perhaps")).isEqualTo(new Slots.Slot(1, provision("2-b"), "perhaps"));
        assertThat(slots.of("1-a")).isEqualTo(new Slots.Slot(0, provision("1-a"), ""));
        assertThatThrownBy(() -> new Slots(List.of(provision("1-a")), List.of("1-b")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("names the first of the last days that facts have")
    void lastDay() {
        Fact first = Fact.known(true, new Evidence("/a", "x", null)).due(DAY);
        Fact later = Fact.known(true, new Evidence("/b", "x", null)).due(DAY.plusDays(1));
        Fact none = Fact.known(true, new Evidence("/c", "x", null));

        assertThat(Fact.joined(Truth.TRUE, none, first, later, none).due()).isEqualTo(DAY);
        assertThat(first).hasToString(first.toString()).asString().contains("/a");
    }

    private static Provision provision(String id) {
        return new Provision(
                id, TEXT, "", "", List.of(), Norm.REQUIREMENT, Set.of(Subject.LEDGER), false, Map.of("NOTED", TEXT));
    }
}
