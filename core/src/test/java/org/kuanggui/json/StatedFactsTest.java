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
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Site;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Truth;

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

        @Test
        void anEmptyPartIsTheSameAsAnAbsentOne() {
            assertThat(Doc.mining().with("site", "{}").read())
                    .isEqualTo(Doc.mining().read());
        }

        @Test
        void anUnstatedFactIsNeitherTrueNorFalse() {
            MiningApplication read = Doc.mining().readMining();

            assertThat(read.site()).isEqualTo(Site.UNKNOWN);
            assertThat(read.usesObsoleteTechnology()).isEqualTo(Truth.UNKNOWN);
            assertThat(read.productionScale()).isNull();
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
        void twoAreRead() {
            assertThat(Doc.mining().readMining().id()).isEqualTo("M-1");
            assertThat(Doc.exploration().readExploration().id()).isEqualTo("E-1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"mine", "ledger"})
        void twoAreNotJudgedInThisVersion(String kind) {
            Problem problem = Doc.mining().with("kind", "'" + kind + "'").problem();

            assertThat(problem.pointer()).isEqualTo("/kind");
            assertThat(problem.expected()).contains("this version judges no mine or ledger");
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
        }
    }
}
