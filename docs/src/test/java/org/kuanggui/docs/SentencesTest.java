package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.plan.Provision;

@DisplayName("Every sentence of the plan")
class SentencesTest {
    /** Sentences that a provision names and that became none, or another one; each with the reason. */
    private static final Map<Integer, Set<String>> NAMED_BY_PROVISIONS_ONLY = Map.of(
            // background; the days in them are the data of the provision
            3, Set.of("0-period"),
            4, Set.of("0-period"),
            5, Set.of("0-period"),
            6, Set.of("0-period"),
            // the cell of the remarks is a provision of its own, and stands in the rows of the table of scales
            196, Set.of("4-minimum-scale"),
            214, Set.of("4-minimum-scale"));

    private final List<Sentence> sentences = Sentence.all();
    private final List<Provision> provisions = PlanEvaluator.create().provisions();

    @Test
    @DisplayName("stands in the data once, in order")
    void inOrder() {
        assertThat(sentences)
                .extracting(Sentence::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, sentences.size()).boxed().toList());
    }

    @Test
    @DisplayName("became provisions, or has the reason why not")
    void accountedFor() {
        for (Sentence sentence : sentences) {
            assertThat(sentence.provisions().isEmpty())
                    .as("%s", sentence)
                    .isEqualTo(!sentence.status().isNorm());
            assertThat(sentence.provisions().isEmpty() && sentence.reason().isBlank())
                    .as("%s", sentence)
                    .isFalse();
        }
    }

    @Test
    @DisplayName("names provisions that exist")
    void provisionsExist() {
        Set<String> ids = provisions.stream().map(Provision::id).collect(Collectors.toSet());
        assertThat(sentences).allSatisfy(sentence -> assertThat(ids).containsAll(sentence.provisions()));
    }

    @Test
    @DisplayName("is named by the provisions it became, and by no other, but for what is known")
    void bothWays() {
        Map<Integer, Set<String>> named = new TreeMap<>();
        for (Provision provision : provisions) {
            provision.sentences().forEach(number -> named.computeIfAbsent(number, sentence -> new TreeSet<>())
                    .add(provision.id()));
        }
        Map<Integer, Set<String>> onlyByProvisions = new HashMap<>();
        for (Sentence sentence : sentences) {
            Set<String> by = named.getOrDefault(sentence.number(), Set.of());
            assertThat(by).as("%s", sentence).containsAll(sentence.provisions());
            Set<String> more = new TreeSet<>(by);
            more.removeAll(sentence.provisions());
            if (!more.isEmpty()) {
                onlyByProvisions.put(sentence.number(), more);
            }
        }
        assertThat(onlyByProvisions).isEqualTo(NAMED_BY_PROVISIONS_ONLY);
        assertThat(named.keySet()).allSatisfy(number -> assertThat(number).isBetween(1, sentences.size()));
    }
}
