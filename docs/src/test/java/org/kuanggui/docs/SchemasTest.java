package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
@DisplayName("The JSON Schemas accept what the reader accepts, and nothing else")
class SchemasTest {
    private static final Schemas SCHEMAS = new Schemas();
    private static final Project PROJECT = Project.here();
    private static final String CORPUS = "docs/proof/fuzz/src/test/resources/corpus";
    private static final int PAIRS = 4_000;
    private static final int SHOWN = 5;

    static Stream<Named<ContractPart>> documents() {
        return ContractPart.DOCUMENTS.stream()
                .map(document -> Named.of(document.kind().orElseThrow(), document));
    }

    @Test
    @DisplayName("being schemas of draft 2020-12")
    void sound() throws IOException {
        for (Page page : SchemaFile.all(PROJECT)) {
            assertThat(Schemas.faults(page.text())).as(page.path()).isEmpty();
        }
    }

    @Test
    @DisplayName("of the documents of the quickstart and of the pages")
    void examples() {
        List<Path> files = Stream.of("examples", "docs/tutorial", "docs/src/test/resources")
                .flatMap(folder -> PROJECT.files(folder, ".json").stream())
                .filter(file -> Project.text(file).contains("\"kind\""))
                .filter(file -> !Project.text(file).contains("\"kind\": \"scenario\""))
                .filter(file -> !Project.text(file).contains("\"openapi\":"))
                .filter(file -> !file.toString().contains("target"))
                .toList();
        assertThat(files).hasSizeGreaterThan(30);
        for (Path file : files) {
            assertThat(Schemas.parsed(Project.text(file).getBytes(StandardCharsets.UTF_8)))
                    .as(file.toString())
                    .hasValueSatisfying(document -> {
                        assertThat(SCHEMAS.accept(document)).isTrue();
                        assertThat(Schemas.refused(document.toString())).isEmpty();
                    });
        }
    }

    @Test
    @DisplayName("of whatever a fuzzer made up that is JSON")
    void corpus() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(PROJECT.root().resolve(CORPUS))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        int count = 0;
        for (Path file : files) {
            var document = Schemas.parsed(Files.readAllBytes(file));
            if (document.isPresent()) {
                assertThat(SCHEMAS.difference(document.orElseThrow()))
                        .as(file.toString())
                        .isEmpty();
                count++;
            }
        }
        assertThat(count).isGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("of a document with every field, whatever stands in any of them")
    void everyField(ContractPart kind) {
        Variations variations = new Variations(kind);
        assertThat(Schemas.refused(variations.full().toString())).isEmpty();
        assertThat(SCHEMAS.difference(variations.full())).isEmpty();
        assertThat(variations
                        .all()
                        .flatMap(change -> {
                            ObjectNode document = variations.full();
                            Variations.change(document, change);
                            return SCHEMAS.difference(document).stream();
                        })
                        .limit(SHOWN))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("of the same with anything in two fields at once")
    void twoFields(ContractPart kind) {
        Variations variations = new Variations(kind);
        List<Variations.Change> changes = variations.all().toList();
        SplittableRandom random = new SplittableRandom(kind.type().getName().hashCode());
        assertThat(Stream.generate(() -> {
                            ObjectNode document = variations.full();
                            Variations.change(document, changes.get(random.nextInt(changes.size())));
                            Variations.change(document, changes.get(random.nextInt(changes.size())));
                            return document;
                        })
                        .limit(PAIRS)
                        .flatMap(document -> SCHEMAS.difference(document).stream())
                        .limit(SHOWN))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("of the same with any two of what fields say of each other")
    void fieldsBesideEachOther(ContractPart kind) {
        Variations variations = new Variations(kind);
        List<Variations.Change> telling = variations
                .all()
                .filter(change -> List.of(
                                "mineral",
                                "mineralName",
                                "geometry",
                                "corners",
                                "opened",
                                "openedOn",
                                "planPrepared",
                                "planApprovedOn",
                                "addsResources",
                                "action",
                                "noneOnRecord",
                                "illegalMining",
                                "asOf",
                                "rightGrantedOn")
                        .contains(change.field()))
                .toList();
        SplittableRandom random = new SplittableRandom(1);
        assertThat(Stream.generate(() -> {
                            ObjectNode document = variations.full();
                            Variations.Change first = telling.get(random.nextInt(telling.size()));
                            List<Variations.Change> beside = telling.stream()
                                    .filter(other -> other.part().equals(first.part()))
                                    .toList();
                            Variations.change(document, first);
                            Variations.change(document, beside.get(random.nextInt(beside.size())));
                            return document;
                        })
                        .limit(PAIRS)
                        .flatMap(document -> SCHEMAS.difference(document).stream())
                        .limit(SHOWN))
                .isEmpty();
    }
}
