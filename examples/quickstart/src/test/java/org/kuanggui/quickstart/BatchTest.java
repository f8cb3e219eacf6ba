package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuanggui.json.JsonLimits;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A file of documents, judged into a file of evaluations. */
class BatchTest {
    private static final String FAULTY = "{\"kind\":\"mining\",\"action\":\"NEWS\"}";

    private final Path folder;
    private final ABatch batch;

    BatchTest(@TempDir Path folder) {
        this.folder = folder;
        this.batch = new ABatch(folder);
    }

    @Test
    void theAnswersAreThoseOfEveryDocumentAloneInTheirOrder() throws IOException {
        List<String> alone = ABatch.oneByOne(ABatch.documents(), folder);

        batch.of(ABatch.lines(310)).run();

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            expected.addAll(alone);
        }
        assertThat(batch.answers()).isEqualTo(expected);
    }

    @Test
    void optionsHaveTheirPart() throws IOException {
        Path ledger = Run.ledger("made-up-2025");
        batch.of(List.of(ABatch.documents().get(0)));

        Run run = batch.run("--lang=en", "--as-of=2024-01-01", "--ledger", ledger);

        Path alone = Files.writeString(
                folder.resolve("alone.json"), ABatch.documents().get(0));
        assertThat(batch.answers())
                .isEqualTo(Run.of("--json", "--lang=en", "--as-of=2024-01-01", "--ledger", ledger, alone)
                        .out()
                        .lines()
                        .toList());
        assertThat(run.out()).startsWith("summary: 1\n").contains("✗ does not conform");
    }

    @Test
    void aFaultyLineIsLeftOutAndReportedWithNumberAndPointer() throws IOException {
        List<String> documents = ABatch.documents();
        Run run = batch.of(documents.get(0) + "\n\n" + FAULTY + "\n" + documents.get(9) + "\nno JSON")
                .run("--lang=en");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NOT_JUDGED);
        assertThat(batch.answers())
                .isEqualTo(Run.of("--json", "--lang=en", file(documents.get(0)), file(documents.get(9)))
                        .out()
                        .lines()
                        .toList());
        assertThat(run.err())
                .contains("✗ " + batch.in + ":3: ", "  /action: found the text \"NEWS\"", "    Maybe NEW\n")
                .contains("✗ " + batch.in + ":5: 1 problem\n");
        assertThat(batch.problems().get(0))
                .startsWith(
                        "{\"line\":3,\"pointer\":\"/action\",\"found\":\"the text \\\"NEWS\\\"\",\"expected\":\"one of NEW,")
                .endsWith(",\"maybe\":\"NEW\"}");
        assertThat(batch.problems().get(batch.problems().size() - 1)).startsWith("{\"line\":5,\"pointer\":\"\",");
        assertThat(run.out()).contains("2 ✗ faulty lines, not judged\n", "→ " + batch.out + ".problems\n");
    }

    private Path file(String document) throws IOException {
        return Files.writeString(folder.resolve("document-" + document.hashCode() + ".json"), document);
    }

    @Test
    void ofManyFaultyLinesTheFirstTenArePrinted() throws IOException {
        Run run = batch.of((FAULTY + "\n").repeat(25)).run("--lang=en");

        assertThat(run.err().lines().filter(line -> line.startsWith("✗ "))).hasSize(10);
        assertThat(run.err()).endsWith("faulty lines further: 15, in " + batch.out + ".problems\n");
        assertThat(batch.problems().stream().filter(line -> line.contains("\"pointer\":\"/action\"")))
                .hasSize(25);
    }

    @Test
    void aLineThatIsTooLongIsFaultyAndTheNextIsJudged() throws IOException {
        String document = ABatch.documents().get(0);
        batch.of("[" + "1,".repeat(JsonLimits.LARGEST_DOCUMENT) + "1]\n" + document)
                .run();

        assertThat(batch.problems()).hasSize(1);
        assertThat(batch.problems().get(0))
                .contains("\"line\":1,", "more than " + JsonLimits.LARGEST_DOCUMENT + " bytes");
        assertThat(batch.answers()).hasSize(1);
    }

    @Test
    void problemsArePrintedInTheLanguageOfTheAnswersAndKeptInEnglish() throws IOException {
        Run run = batch.of(FAULTY + "\n").run();

        assertThat(run.err()).contains("  /action：现为 文本 \"NEWS\"，应为 下列之一：NEW, ", "    或许是 NEW\n");
        assertThat(batch.problems().get(0)).contains("\"found\":\"the text \\\"NEWS\\\"\",\"expected\":\"one of NEW,");
    }

    @Test
    void theExitCodeIsThatOfSingleDocuments() throws IOException {
        assertThat(exitCode("tengguang-transfer", "shuanglong-cancellation")).isZero();
        assertThat(exitCode("tengguang-transfer", "huilongqiao-building-stone")).isEqualTo(2);
        assertThat(exitCode("huilongqiao-building-stone", "gaoqiao-building-stone"))
                .isEqualTo(1);
        assertThat(exitCode()).isZero();
    }

    private int exitCode(String... names) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            lines.append(Files.readString(Run.shipped(name)).replace("\n", " ")).append('\n');
        }
        Path own = Files.createTempDirectory(folder, "exit");
        return new ABatch(own).of(lines.toString()).run().exitCode();
    }

    @Test
    void theSummaryCountsVerdictsAndFindings() throws IOException {
        Run run = batch.of(ABatch.lines(62)).run("--lang=en");
        List<String> answers = batch.answers();

        assertThat(run.out().lines())
                .contains(
                        "summary: 62",
                        count(answers, "\"verdict\":\"CONFORMS\"") + " ✓ conforms",
                        count(answers, "\"verdict\":\"DOES_NOT_CONFORM\"") + " ✗ does not conform",
                        count(answers, "\"4-minimum-scale\",\"outcome\":\"VIOLATED\"")
                                + count(answers, "\"4-minimum-scale\",\"outcome\":\"UNDETERMINED\"")
                                + count(answers, "\"4-minimum-scale\",\"outcome\":\"REVIEW\"")
                                + count(answers, "\"4-minimum-scale\",\"outcome\":\"DUTY\"")
                                + count(answers, "\"4-minimum-scale\",\"outcome\":\"SATISFIED\"")
                                + count(answers, "\"4-minimum-scale\",\"outcome\":\"NOTED\"")
                                + "  4-minimum-scale");
    }

    private static String count(List<String> answers, String what) {
        return String.format(
                "%12d", answers.stream().filter(line -> line.contains(what)).count());
    }

    @Test
    void theChartSaysTheSame() throws IOException, SAXException, ParserConfigurationException {
        batch.of(ABatch.lines(31)).run();
        Element svg = svg();

        assertThat(svg.getAttribute("xml:lang")).isEqualTo("zh-CN");
        assertThat(texts(svg))
                .contains("汇总: 31", "按结论", "✓ 符合规划", "待处理的结论，按条款", "4-minimum-scale")
                .doesNotContain("0-district");
        NodeList bars = svg.getElementsByTagName("rect");
        for (int i = 1; i < bars.getLength(); i++) {
            Element bar = (Element) bars.item(i);
            assertThat(Double.parseDouble(bar.getAttribute("width"))).isBetween(0.0, 400.0);
        }
    }

    private Element svg() throws IOException, SAXException, ParserConfigurationException {
        String svg = Files.readString(batch.beside(".svg"));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static List<String> texts(Element svg) {
        List<String> texts = new ArrayList<>();
        NodeList elements = svg.getElementsByTagName("text");
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }
}
