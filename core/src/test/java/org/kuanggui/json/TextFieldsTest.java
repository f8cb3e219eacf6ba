package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.application.Downstream;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.fact.Problem;

@DisplayName("The JSON contract: texts and constants")
class TextFieldsTest {

    @Nested
    @DisplayName("Text")
    class Text {
        @Test
        void losesSurroundingWhiteSpaceOfEveryKind() {
            assertThat(Doc.mining()
                            .with("id", "'\\t\u3000\u00a0M 1\\r\\n '")
                            .read()
                            .id())
                    .isEqualTo("M 1");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "mineralName     | ''",
                    "bulkDensity     | ' '",
                    "usesObsoleteTechnology | ' '",
                    "productionScale | ''",
                    "site            | {'township': ' ', 'district': '', 'areaKm2': ''}",
                    "planning        | {'block': {'id': '\\t'}, 'determination': ' '}",
                    "rehabilitation  | {'planApprovedOn': ''}",
                })
        void thatIsBlankCountsAsAbsent(String field, String blank) {
            assertThat(Doc.mining().with(field, blank).read())
                    .isEqualTo(Doc.mining().read());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "id                     | 'null'               | /id",
                    "mineral                | 'null'               | /mineral",
                    "submittedOn            | ' null '             | /submittedOn",
                    "bulkDensity            | 'null'               | /bulkDensity",
                    "usesObsoleteTechnology | 'null'               | /usesObsoleteTechnology",
                    "productionScale        | 'null'               | /productionScale",
                    "site                   | {'areaKm2': 'null'}  | /site/areaKm2",
                    "site                   | {'township': 'null'} | /site/township",
                    "productionScale        | {'value': 'null', 'unit': '万吨/年'} | /productionScale/value",
                })
        void nullInQuotationMarksIsRefusedAsSuch(String field, String value, String pointer) {
            assertThat(Doc.mining().with(field, value).problem())
                    .isEqualTo(new Problem(pointer, "the text \"null\"", "the field left out, or null without quotes"));
        }

        @Test
        void nullAsAPartOfALongerTextIsText() {
            assertThat(Doc.mining().with("id", "'nullarbor'").read().id()).isEqualTo("nullarbor");
        }

        @ParameterizedTest
        @CsvSource({"123, the number 123", "true, true", "{}, an object", "[], a list"})
        void ofAnotherTypeIsRefusedWithTheTypeThatWasFound(String value, String found) {
            Problem problem = Doc.mining().with("id", value).problem();

            assertThat(problem.pointer()).isEqualTo("/id");
            assertThat(problem.found()).isEqualTo(found);
            assertThat(problem.expected()).isEqualTo("a text");
        }

        @Test
        void writtenAsANumberIsGuessed() {
            Problem problem = Doc.mining().with("mineral", "11001").problem();

            assertThat(problem.maybe()).contains("\"11001\", in quotation marks");
        }

        @ParameterizedTest
        @ValueSource(strings = {"true", "false"})
        void thatReadsLikeAYesOrNoIsGuessedWhereOneIsWanted(String word) {
            assertThat(guess("usesObsoleteTechnology", word)).contains(word + ", without quotation marks");
            assertThat(guess("bulkDensity", word)).isEmpty();
        }

        @Test
        void thatReadsLikeNeitherIsNoGuess() {
            assertThat(guess("usesObsoleteTechnology", "1")).isEmpty();
            assertThat(guess("usesObsoleteTechnology", "maybe")).isEmpty();
            assertThat(guess("bulkDensity", "dense")).isEmpty();
        }

        private static Optional<String> guess(String field, String text) {
            return Doc.mining().with(field, "'" + text + "'").problem().maybe();
        }
    }

    @Nested
    @DisplayName("Constants")
    class Constants {
        @ParameterizedTest
        @ValueSource(strings = {"new", "New", "NEW_", "0"})
        void areReadExactlyAsTheyAreWritten(String action) {
            Problem problem = Doc.mining().with("action", "'" + action + "'").problem();

            assertThat(problem.pointer()).isEqualTo("/action");
            assertThat(problem.expected()).startsWith("one of NEW, RENEWAL, EXPANSION");
        }

        @ParameterizedTest
        @CsvSource({"new, NEW", "RENEWEL, RENEWAL", "新立, NEW", "变更生产规模, CAPACITY_CHANGE"})
        void areGuessedFromTheNearestOneOrTheChineseTerm(String action, String guess) {
            assertThat(Doc.mining().with("action", "'" + action + "'").problem().maybe())
                    .contains(guess);
        }

        @Test
        void belongToTheirKindOfDocument() {
            assertThat(Doc.mining().with("action", "'RETENTION'").problem().pointer())
                    .isEqualTo("/action");
            assertThat(Doc.exploration()
                            .with("action", "'CONSOLIDATION'")
                            .problem()
                            .pointer())
                    .isEqualTo("/action");
        }

        @Test
        void inListsAreRefusedOneByOne() {
            assertThat(Doc.mining()
                            .with("downstream", "['STRONTIUM_CHEMICALS', 'TOURISM', null, ' ', 7]")
                            .problems())
                    .extracting(Problem::pointer, Problem::found)
                    .containsExactly(
                            tuple("/downstream/1", "the text \"TOURISM\""),
                            tuple("/downstream/2", "null"),
                            tuple("/downstream/3", "a blank text"),
                            tuple("/downstream/4", "the number 7"));
        }

        @Test
        void inListsAreRead() {
            assertThat(Doc.mining()
                            .with("downstream", "['GEOTHERMAL_TOURISM', 'SANDSTONE_CARVING']")
                            .readMining()
                            .downstream())
                    .containsExactly(Downstream.GEOTHERMAL_TOURISM, Downstream.SANDSTONE_CARVING);
        }
    }

    @Nested
    @DisplayName("Minerals")
    class Minerals {
        @ParameterizedTest
        @CsvSource({
            "STRONTIUM, STRONTIUM",
            "锶矿, STRONTIUM",
            "天青石, STRONTIUM",
            "锶矿（天青石）, STRONTIUM",
            "锶矿(天青石), STRONTIUM",
            "52404, STRONTIUM",
            "灰岩, LIMESTONE",
            "建筑石料用石灰岩, BUILDING_STONE_LIMESTONE"
        })
        void areReadByConstantNameAliasAndCode(String text, Mineral mineral) {
            assertThat(Doc.mining().with("mineral", "' " + text + " '").read().mineral())
                    .isEqualTo(mineral);
        }

        @ParameterizedTest
        @CsvSource({"石膏矿, GYPSUM 石膏", "strontium, STRONTIUM 锶矿", "LIMESTON, LIMESTONE 石灰岩"})
        void areGuessed(String text, String guess) {
            Problem problem = Doc.mining().with("mineral", "'" + text + "'").problem();

            assertThat(problem.pointer()).isEqualTo("/mineral");
            assertThat(problem.maybe()).contains(guess);
        }

        @Test
        void thatAreNotNearAnyAreNotGuessed() {
            assertThat(Doc.mining().with("mineral", "'铁矿'").problem().maybe()).isEmpty();
            assertThat(Doc.mining().with("mineral", "'磷铁矿'").problem().maybe()).isEmpty();
        }

        @Test
        void thatAreOtherNeedTheirName() {
            assertThat(Doc.mining().with("mineral", "'OTHER'").problem().pointer())
                    .isEqualTo("/mineralName");
            assertThat(Doc.mining()
                            .with("mineral", "'OTHER'")
                            .with("mineralName", "'萤石'")
                            .read()
                            .mineralName())
                    .isEqualTo("萤石");
        }

        @Test
        void thatAreNotOtherMustHaveNone() {
            assertThat(Doc.exploration().with("mineralName", "'萤石'").problem().pointer())
                    .isEqualTo("/mineralName");
        }

        @Test
        void besideTheMainOneStandWithoutAName() {
            MiningApplication read = Doc.mining()
                    .with("associatedMinerals", "['OTHER', '52404']")
                    .with("existing", "{'mineral': 'OTHER'}")
                    .readMining();

            assertThat(read.associatedMinerals()).isEqualTo(List.of(Mineral.OTHER, Mineral.STRONTIUM));
            assertThat(read.existing().mineral()).isEqualTo(Mineral.OTHER);
        }
    }
}
