package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.application.Consolidation;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Site;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.ConsolidationPriority;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.mine.Mine;

@DisplayName("The JSON contract: what is stated, and what is not")
class StatedFactsTest {

    @Nested
    @DisplayName("Absent or null is unknown, never no and never zero")
    class Unknown {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "mineralName",
                    "addedToExistingOilGasRight",
                    "site",
                    "productionScale",
                    "recoverableReserves",
                    "bulkDensity",
                    "usesObsoleteTechnology",
                    "planning",
                    "utilization",
                    "greenMine",
                    "rehabilitation",
                    "existing",
                    "consolidation",
                    "addsResources",
                    "associatedMinerals",
                    "downstream"
                })
        void aNullFieldIsTheSameAsAnAbsentOne(String field) {
            assertThat(Doc.mining().with(field, "null").read())
                    .isEqualTo(Doc.mining().read());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "mineralName",
                    "addedToExistingOilGasRight",
                    "site",
                    "planning",
                    "funding",
                    "greenExploration",
                    "compliance",
                    "associatedMinerals"
                })
        void aNullFieldOfAnExplorationIsTheSameAsAnAbsentOne(String field) {
            assertThat(Doc.exploration().with(field, "null").read())
                    .isEqualTo(Doc.exploration().read());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "asOf",
                    "name",
                    "holder",
                    "mineralName",
                    "associatedMinerals",
                    "site",
                    "productionScale",
                    "usesObsoleteTechnology",
                    "utilization",
                    "greenMine",
                    "rehabilitation",
                    "closure",
                    "consolidationPriority",
                    "annualReports",
                    "incidents"
                })
        void aNullFieldOfAMineIsTheSameAsAnAbsentOne(String field) {
            assertThat(Doc.mine().with(field, "null").readMine())
                    .isEqualTo(Doc.mine().readMine());
        }

        @ParameterizedTest
        @ValueSource(strings = {"district", "explorationBlocksOffered", "explorationBlocksGranted"})
        void aNullFieldOfALedgerIsTheSameAsAnAbsentOne(String field) {
            assertThat(Doc.ledger().with(field, "null").readLedger())
                    .isEqualTo(Doc.ledger().readLedger());
        }

        @Test
        void anEmptyPartIsTheSameAsAnAbsentOne() {
            assertThat(Doc.mining().with("site", "{}").read())
                    .isEqualTo(Doc.mining().read());
            assertThat(Doc.mine()
                            .with("consolidationPriority", "{}")
                            .with("closure", "{}")
                            .readMine())
                    .isEqualTo(Doc.mine().readMine());
        }

        @Test
        void anUnstatedFactIsNeitherTrueNorFalse() {
            MiningApplication read = Doc.mining().readMining();

            assertThat(read.site()).isEqualTo(Site.UNKNOWN);
            assertThat(read.usesObsoleteTechnology()).isEqualTo(Truth.UNKNOWN);
            assertThat(read.productionScale()).isNull();
        }

        @Test
        void anUnstatedFactOfAMineOrARightIsNeitherTrueNorFalse() {
            Mine mine = Doc.mine().readMine();
            Doc ledger = Doc.ledger().with("rights", "[{'id': 'A', 'mineral': 'COAL'}]");

            assertThat(mine.asOf()).isNull();
            assertThat(mine.site()).isEqualTo(Site.UNKNOWN);
            assertThat(mine.usesObsoleteTechnology()).isEqualTo(Truth.UNKNOWN);
            assertThat(mine.consolidationPriority()).isEqualTo(ConsolidationPriority.UNKNOWN);
            assertThat(ledger.readLedger().rights())
                    .containsExactly(
                            new LedgerRight("A", Mineral.COAL, null, null, Truth.UNKNOWN, Truth.UNKNOWN, null));
        }

        @Test
        void aStatedNoIsNotUnknown() {
            assertThat(Doc.mining()
                            .with("usesObsoleteTechnology", "false")
                            .readMining()
                            .usesObsoleteTechnology())
                    .isEqualTo(Truth.FALSE);
        }

        @Test
        void addsResourcesIsTheOneFieldWithADefault() {
            assertThat(Doc.mining().readMining().addsResources()).isFalse();
            assertThat(Doc.mining().with("addsResources", "true").readMining().addsResources())
                    .isTrue();
        }

        @Test
        void absentListsAreEmpty() {
            assertThat(Doc.mining().readMining().associatedMinerals()).isEmpty();
            assertThat(Doc.mining().readMining().downstream()).isEmpty();
            assertThat(Doc.mine().readMine().associatedMinerals()).isEmpty();
            assertThat(Doc.mine().readMine().annualReports()).isEmpty();
            assertThat(Doc.mine().readMine().incidents()).isEmpty();
            assertThat(Doc.ledger().readLedger().explorationBlocksOffered()).isEmpty();
            assertThat(Doc.ledger().readLedger().explorationBlocksGranted()).isEmpty();
        }
    }

    @Nested
    @DisplayName("Fields without a question mark are required")
    class Required {
        @ParameterizedTest
        @ValueSource(strings = {"kind", "id", "submittedOn", "action", "mineral", "method", "applicant"})
        void inAMiningApplication(String field) {
            assertMissing("/" + field, "nothing", Doc.mining().without(field));
            assertMissing("/" + field, "null", Doc.mining().with(field, "null"));
            assertMissing("/" + field, "a blank text", Doc.mining().with(field, "' '"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"kind", "id", "submittedOn", "action", "mineral", "stage", "applicant"})
        void inAnExplorationApplication(String field) {
            assertMissing("/" + field, "nothing", Doc.exploration().without(field));
        }

        @ParameterizedTest
        @ValueSource(strings = {"kind", "id", "mineral", "method", "status", "rightGrantedOn"})
        void inAMine(String field) {
            assertMissing("/" + field, "nothing", Doc.mine().without(field));
            assertMissing("/" + field, "null", Doc.mine().with(field, "null"));
            assertMissing("/" + field, "a blank text", Doc.mine().with(field, "' '"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"kind", "id", "asOf", "rights"})
        void inALedger(String field) {
            assertMissing("/" + field, "nothing", Doc.ledger().without(field));
            assertMissing("/" + field, "null", Doc.ledger().with(field, "null"));
            assertMissing("/" + field, "a blank text", Doc.ledger().with(field, "' '"));
        }

        @Test
        void inAPartOfAMineOrALedger() {
            assertMissing("/annualReports/0/year", "nothing", Doc.mine().with("annualReports", "[{'missed': true}]"));
            assertMissing("/incidents/1/date", "nothing", Doc.mine().with("incidents", "[{'date': '2024-01-01'}, {}]"));
            assertMissing("/rights/0/id", "nothing", Doc.ledger().with("rights", "[{'mineral': 'COAL'}]"));
            assertMissing("/rights/0/mineral", "null", Doc.ledger().with("rights", "[{'id': 'A', 'mineral': null}]"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "applicant       | {}                            | /applicant/name",
                    "productionScale | {'unit': '万吨/年'}           | /productionScale/value",
                    "productionScale | {'value': 1}                  | /productionScale/unit",
                    "site            | {'elevation': {'top': 1}}     | /site/elevation/bottom",
                    "site            | {'elevation': {'bottom': 1}}  | /site/elevation/top",
                    "consolidation   | {'parties': []}               | /consolidation/lead",
                    "consolidation   | {'lead': '甲'}                | /consolidation/parties",
                    "consolidation   | {'lead': '甲', 'parties': [{}]} | /consolidation/parties/0/name",
                })
        void inAPartThatIsPresent(String field, String part, String pointer) {
            assertMissing(pointer, "nothing", Doc.mining().with(field, part));
        }

        @Test
        void partiesMayBeEmptyButNotNull() {
            assertThat(Doc.mining()
                            .with("consolidation", "{'lead': '甲', 'parties': []}")
                            .readMining()
                            .consolidation())
                    .isEqualTo(new Consolidation("甲", null, List.of()));
            assertMissing(
                    "/consolidation/parties",
                    "null",
                    Doc.mining().with("consolidation", "{'lead': '甲', 'parties': null}"));
        }

        private static void assertMissing(String pointer, String found, Doc doc) {
            Problem problem = doc.problem();
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.found()).isEqualTo(found);
        }
    }

    @Nested
    @DisplayName("Kinds of documents")
    class Kinds {
        @Test
        void fourAreRead() {
            assertThat(Doc.mining().readMining().id()).isEqualTo("M-1");
            assertThat(Doc.exploration().readExploration().id()).isEqualTo("E-1");
            assertThat(Doc.mine().readMine().id()).isEqualTo("K-1");
            assertThat(Doc.ledger().readLedger().id()).isEqualTo("L-1");
        }

        @Test
        void eachIsReadByTheReaderOfEveryKindAsByItsOwn() {
            for (Doc doc : List.of(Doc.mining(), Doc.exploration(), Doc.mine(), Doc.ledger())) {
                assertThat(doc.by(DocumentReader::read).readAny()).isEqualTo(doc.readAny());
            }
        }

        @Test
        void anotherReadersIsRefusedAndTheReaderNamed() {
            assertKind(Doc.mine().by(ApplicationReader::read), "mine", "\"mining\" or \"exploration\"", "MineReader");
            assertKind(
                    Doc.ledger().by(ApplicationReader::read),
                    "ledger",
                    "\"mining\" or \"exploration\"",
                    "LedgerReader");
            assertKind(Doc.mining().by(MineReader::read), "mining", "\"mine\"", "ApplicationReader");
            assertKind(Doc.ledger().by(MineReader::read), "ledger", "\"mine\"", "LedgerReader");
            assertKind(Doc.exploration().by(LedgerReader::read), "exploration", "\"ledger\"", "ApplicationReader");
            assertKind(Doc.mine().by(LedgerReader::read), "mine", "\"ledger\"", "MineReader");
        }

        private static void assertKind(Doc doc, String kind, String expected, String reader) {
            assertThat(doc.problem())
                    .isEqualTo(new Problem(
                            "/kind",
                            "the text \"" + kind + "\"",
                            expected,
                            reader + " is to read it; DocumentReader reads every kind"));
        }

        @Test
        void allFourAreWhatTheReaderOfEveryKindExpects() {
            assertThat(Doc.ledger()
                            .by(DocumentReader::read)
                            .with("kind", "'register'")
                            .problem())
                    .isEqualTo(new Problem(
                            "/kind",
                            "the text \"register\"",
                            "\"mining\" or \"exploration\" or \"mine\" or \"ledger\""));
        }

        @ParameterizedTest
        @ValueSource(strings = {"MINING", "org.kuanggui.application.MiningApplication", "java.lang.Runtime"})
        void othersAreRefused(String kind) {
            assertThat(Doc.mining().with("kind", "'" + kind + "'").problem().pointer())
                    .isEqualTo("/kind");
        }

        @Test
        void theNearestOneIsGuessed() {
            assertThat(Doc.mining().with("kind", "'explortion'").problem().maybe())
                    .contains("exploration");
            assertThat(Doc.mine().with("kind", "'mines'").problem().maybe()).contains("mine");
            assertThat(Doc.ledger()
                            .by(DocumentReader::read)
                            .with("kind", "'leger'")
                            .problem()
                            .maybe())
                    .contains("ledger");
        }
    }
}
