package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.fact.Problem;

@DisplayName("The JSON contract: fields that are refused")
class RefusedFieldsTest {

    @Nested
    @DisplayName("Fields that are not in the contract")
    class UnknownFields {
        @Test
        void areNamed() {
            Problem problem = Doc.mining().with("colour", "'red'").problem();

            assertThat(problem.pointer()).isEqualTo("/colour");
            assertThat(problem.found()).isEqualTo("a field that is not in the contract");
            assertThat(problem.maybe()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "productionscale, productionScale",
            "productoinScale, productionScale",
            "bulk_density, bulkDensity",
            "sites, site"
        })
        void areGuessedToBeTheNearestKnownName(String field, String guess) {
            assertThat(Doc.mining().with(field, "1").problem().maybe()).contains(guess);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "applicant       | {'name': '甲', 'x': 1}                          | /applicant/x",
                    "site            | {'x': null}                                     | /site/x",
                    "site            | {'elevation': {'top': 1, 'bottom': 0, 'x': 1}}  | /site/elevation/x",
                    "productionScale | {'value': 1, 'unit': '万吨/年', 'x': 1}         | /productionScale/x",
                    "planning        | {'block': {'x': 1}}                             | /planning/block/x",
                    "utilization     | {'x': 1}                                        | /utilization/x",
                    "greenMine       | {'implementationPlan': {'x': 1}}                | /greenMine/implementationPlan/x",
                    "rehabilitation  | {'fundAccount': {'x': 1}}                       | /rehabilitation/fundAccount/x",
                    "existing        | {'closure': {'x': 1}}                           | /existing/closure/x",
                    "consolidation   | {'lead': '甲', 'parties': [], 'x': 1}           | /consolidation/x",
                })
        void areRefusedInEveryPart(String field, String part, String pointer) {
            assertThat(Doc.mining().with(field, part).problem().pointer()).isEqualTo(pointer);
        }

        @ParameterizedTest
        @CsvSource({"stage, 1", "funding, {}", "asOf, null"})
        void areThoseOfOtherKindsOfDocumentsToo(String field, String value) {
            assertThat(Doc.mining().with(field, value).problem().pointer()).isEqualTo("/" + field);
        }

        @Test
        void areRefusedWithTheirNameEscapedAsAPointer() {
            assertThat(Doc.mining().with("a/b~c", "1").problem().pointer()).isEqualTo("/a~1b~0c");
        }
    }

    @Nested
    @DisplayName("Contradictions")
    class Contradictions {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "rehabilitation | {'planPrepared': false, 'planApprovedOn': '2024-01-01'}"
                            + " | /rehabilitation/planPrepared",
                    "rehabilitation | {'fundAccount': {'opened': false, 'openedOn': '2024-01-01'}}"
                            + " | /rehabilitation/fundAccount/opened",
                    "existing       | {'closure': {'noneOnRecord': true, 'exhausted': true}}"
                            + " | /existing/closure/noneOnRecord",
                    "consolidation  | {'lead': '甲', 'parties': [{'name': '甲'}, {'name': '乙'}, {'name': ' 甲 '}]}"
                            + " | /consolidation/parties/2/name",
                })
        void areRefused(String field, String value, String pointer) {
            assertThat(Doc.mining().with(field, value).problem().pointer()).isEqualTo(pointer);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'planPrepared': true, 'planApprovedOn': '2024-01-01'}",
                    "{'planApprovedOn': '2024-01-01'}",
                    "{'planPrepared': false}",
                    "{'fundAccount': {'opened': true, 'openedOn': '2024-01-01'}}",
                    "{'fundAccount': {'openedOn': '2024-01-01'}}"
                })
        void areNotSeenWhereThereAreNone(String rehabilitation) {
            assertThatCode(() ->
                            Doc.mining().with("rehabilitation", rehabilitation).read())
                    .doesNotThrowAnyException();
        }

        @Test
        void noneOnRecordStandsBesideGroundsThatAreFalse() {
            assertThatCode(() -> Doc.mining()
                            .with("existing", "{'closure': {'noneOnRecord': true, 'exhausted': false}}")
                            .read())
                    .doesNotThrowAnyException();
        }

        @Test
        void whoLeavesAddsNoResources() {
            Doc leaving = Doc.mining().with("action", "'CANCELLATION'");

            assertThat(leaving.with("addsResources", "true").problem().pointer())
                    .isEqualTo("/addsResources");
            assertThat(leaving.with("addsResources", "false").readMining().addsResources())
                    .isFalse();
        }
    }
}
