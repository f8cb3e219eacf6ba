package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.plan.Provision;

/** Against the plan's text, which is not part of the project; without the folder beside it there is nothing to check. */
@DisplayName("By the plan's text,")
class PlanTextTest {
    private static final Path FOLDER =
            Project.here().root().resolveSibling("shared").resolve("plan");

    private final List<Provision> provisions = PlanEvaluator.create().provisions();

    @BeforeEach
    void whereTheTextIs() {
        assumeTrue(Files.isDirectory(FOLDER), "the plan's text is not there");
    }

    @Test
    @DisplayName("the data on its sentences is that of the list of sentences")
    void sentences() {
        List<List<String>> listed = listed();
        List<Sentence> ours = Sentence.all();
        assertThat(ours).hasSameSizeAs(listed);
        for (int i = 0; i < ours.size(); i++) {
            Sentence sentence = ours.get(i);
            List<String> row = listed.get(i);
            assertThat(List.of("" + sentence.number(), sentence.sha256(), "" + sentence.status()))
                    .isEqualTo(List.of(row.get(0), row.get(3), row.get(4)));
            if (!row.get(5).isEmpty()) {
                assertThat(said(sentence)).isEqualTo(row.get(5));
            }
        }
    }

    @Test
    @DisplayName("each sentence has the hash that the data has")
    void hashes() throws NoSuchAlgorithmException {
        List<String> texts = texts();
        for (Sentence sentence : Sentence.all()) {
            byte[] text = texts.get(sentence.number() - 1).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            assertThat(HexFormat.of().formatHex(hash)).startsWith(sentence.sha256());
        }
    }

    @Test
    @DisplayName("every quote stands in a sentence of its provision, word for word, and is short")
    void quotes() {
        List<String> texts = texts();
        for (Provision provision : provisions) {
            String sentences = provision.sentences().stream()
                    .map(number -> texts.get(number - 1).replaceAll("\\R", ""))
                    .collect(Collectors.joining("\n"));
            assertThat(sentences).as(provision.id()).contains(provision.quote());
            assertThat(provision.quote().length()).as(provision.id()).isLessThanOrEqualTo(40);
        }
    }

    /** Provisions and reason as the list has them: in one column. */
    private static String said(Sentence sentence) {
        if (sentence.provisions().isEmpty()) {
            return sentence.reason();
        }
        String provisions = String.join(";", sentence.provisions());
        return sentence.reason().isEmpty() ? provisions : provisions + " (" + sentence.reason() + ")";
    }

    private static List<String> texts() {
        String plan = Project.text(FOLDER.resolve("plan.zh.txt"));
        List<String> texts = new ArrayList<>();
        for (List<String> row : listed()) {
            int from = Integer.parseInt(row.get(1));
            texts.add(plan.substring(from, from + Integer.parseInt(row.get(2))));
        }
        return texts;
    }

    private static List<List<String>> listed() {
        List<List<String>> rows = Resource.csv(Project.text(FOLDER.resolve("sentences.csv")));
        return rows.subList(1, rows.size());
    }
}
