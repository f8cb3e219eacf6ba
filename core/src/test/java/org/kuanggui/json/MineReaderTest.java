package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.Closure;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.ImplementationPlan;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.Site;
import org.kuanggui.application.Utilization;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;
import org.kuanggui.mine.AnnualReport;
import org.kuanggui.mine.ConsolidationPriority;
import org.kuanggui.mine.Incident;
import org.kuanggui.mine.Mine;
import org.kuanggui.mine.MineStatus;

@DisplayName("A mine under supervision is read as the contract has it")
class MineReaderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    @Nested
    @DisplayName("What it states")
    class Stated {
        @Test
        void isEveryFieldOfTheDocument() {
            Mine read = Doc.mine()
                    .with("id", "' K-2 '")
                    .with("asOf", "'2024-12-31'")
                    .with("name", "'古龙石膏矿'")
                    .with("holder", "'大足石膏有限公司'")
                    .with("mineral", "'OTHER'")
                    .with("mineralName", "'萤石'")
                    .with("associatedMinerals", "['天青石', 'OTHER']")
                    .with("method", "'WELL'")
                    .with("status", "'SUSPENDED'")
                    .with("rightGrantedOn", "'2019-03-01'")
                    .with("site", "{'township': '古龙镇'}")
                    .with("productionScale", "{'value': 30, 'unit': '万t/a'}")
                    .with("usesObsoleteTechnology", "false")
                    .with("utilization", "{'miningRecovery': 85.5}")
                    .with("greenMine", "{'registered': true}")
                    .with("rehabilitation", "{'completed': true}")
                    .with("closure", "{'noneOnRecord': true}")
                    .readMine();

            assertThat(read)
                    .isEqualTo(Mine.builder()
                            .id("K-2")
                            .asOf(LocalDate.of(2024, 12, 31))
                            .name("古龙石膏矿")
                            .holder("大足石膏有限公司")
                            .mineral(Mineral.OTHER)
                            .mineralName("萤石")
                            .associatedMinerals(List.of(Mineral.STRONTIUM, Mineral.OTHER))
                            .method(MiningMethod.WELL)
                            .status(MineStatus.SUSPENDED)
                            .rightGrantedOn(LocalDate.of(2019, 3, 1))
                            .site(Site.builder().township("古龙镇").build())
                            .productionScale(Quantity.of("30", Unit.WAN_TONNES_PER_YEAR))
                            .usesObsoleteTechnology(Truth.FALSE)
                            .utilization(new Utilization(new BigDecimal("85.5"), null, null, Truth.UNKNOWN))
                            .greenMine(
                                    new GreenMine(Truth.UNKNOWN, Truth.UNKNOWN, Truth.TRUE, ImplementationPlan.UNKNOWN))
                            .rehabilitation(
                                    Rehabilitation.builder().completed(true).build())
                            .closure(Closure.builder().noneOnRecord(true).build())
                            .build());
        }

        /** One fact at a time, so that none can stand for another. */
        @ParameterizedTest
        @CsvSource({
            "backwardTechnology, 0",
            "lowUtilization, 1",
            "scaleLongBelowDesign, 2",
            "poorManagement, 3",
            "safetyHazards, 4",
            "poorBenefits, 5"
        })
        void isEachReasonForConsolidation(String field, int place) {
            Truth[] facts = only(place, 6);

            assertThat(Doc.mine()
                            .with("consolidationPriority", "{'" + field + "': true}")
                            .readMine()
                            .consolidationPriority())
                    .isEqualTo(new ConsolidationPriority(facts[0], facts[1], facts[2], facts[3], facts[4], facts[5]));
        }

        @ParameterizedTest
        @CsvSource({
            "measuresTaken, 0",
            "reportedToTownship, 1",
            "reportedToDepartments, 2",
            "restored, 3",
            "damagedResidents, 4",
            "damageCompensated, 5"
        })
        void isEachFactOfAnIncident(String field, int place) {
            Truth[] facts = only(place, 6);

            assertThat(Doc.mine()
                            .with("incidents", "[{'date': '2024-05-20', '" + field + "': true}]")
                            .readMine()
                            .incidents())
                    .containsExactly(new Incident(DAY, facts[0], facts[1], facts[2], facts[3], facts[4], facts[5]));
        }

        @Test
        void isTheReportOfEachYearInTheOrderOfTheDocument() {
            assertThat(Doc.mine()
                            .with(
                                    "annualReports",
                                    "[{'year': 2024, 'reportSubmittedOn': '2024-05-20'},"
                                            + " {'year': 2022, 'monitoringSubmittedOn': '2024-05-20'},"
                                            + " {'year': 2023.0, 'missed': true}, {'year': 2021, 'missed': false}]")
                            .readMine()
                            .annualReports())
                    .containsExactly(
                            new AnnualReport(2024, DAY, null, Truth.UNKNOWN),
                            new AnnualReport(2022, null, DAY, Truth.UNKNOWN),
                            new AnnualReport(2023, null, null, Truth.TRUE),
                            new AnnualReport(2021, null, null, Truth.FALSE));
        }

        @Test
        void isNeverNoWhereNothingIsSaid() {
            Doc doc =
                    Doc.mine().with("incidents", "[{'date': '2024-05-20'}]").with("annualReports", "[{'year': 2024}]");

            assertThat(doc.readMine().incidents().get(0).restored()).isEqualTo(Truth.UNKNOWN);
            assertThat(doc.readMine().annualReports().get(0).missed()).isEqualTo(Truth.UNKNOWN);
        }

        @ParameterizedTest
        @EnumSource
        void isEachStatusByItsConstant(MineStatus status) {
            assertThat(Doc.mine().with("status", "'" + status + "'").readMine().status())
                    .isEqualTo(status);
        }

        private static Truth[] only(int place, int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> i == place ? Truth.TRUE : Truth.UNKNOWN)
                    .toArray(Truth[]::new);
        }
    }

    @Nested
    @DisplayName("What is refused")
    class Refused {
        @ParameterizedTest
        @CsvSource({"被吊销, REVOKED", "终止采矿, TERMINATED", "SUSPEND, SUSPENDED"})
        void isAnotherWordForAStatusWhichIsGuessed(String word, String guess) {
            assertThat(Doc.mine().with("status", "'" + word + "'").problem())
                    .isEqualTo(new Problem(
                            "/status",
                            "the text \"" + word + "\"",
                            "one of OPERATING, SUSPENDED, REVOKED, TERMINATED",
                            guess));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "holders               | '甲'                                       | /holders               | holder",
                    "grantedOn             | '2019-03-01'                               | /grantedOn             |",
                    "submittedOn           | '2019-03-01'                               | /submittedOn           |",
                    "bulkDensity           | 2.65                                       | /bulkDensity           |",
                    "consolidationPriority | {'poorBenefit': true}                      | /consolidationPriority/poorBenefit"
                            + " | poorBenefits",
                    "annualReports         | [{'year': 2024, 'mised': true}]            | /annualReports/0/mised | missed",
                    "incidents             | [{'date': '2024-01-01', 'retored': false}] | /incidents/0/retored   | restored",
                    "closure               | {'exausted': true}                         | /closure/exausted      | exhausted",
                })
        void isAFieldThatIsNotInTheContract(String field, String value, String pointer, String guess) {
            Problem problem = Doc.mine().with(field, value).problem();

            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.found()).isEqualTo("a field that is not in the contract");
            assertThat(problem.maybe().orElse(null)).isEqualTo(guess);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "rehabilitation | {'planPrepared': false, 'planApprovedOn': '2024-01-01'}"
                            + " | /rehabilitation/planPrepared",
                    "rehabilitation | {'fundAccount': {'opened': false, 'openedOn': '2024-01-01'}}"
                            + " | /rehabilitation/fundAccount/opened",
                    "closure        | {'noneOnRecord': true, 'orderedClosed': true} | /closure/noneOnRecord",
                    "annualReports  | [{'year': 2024}, {'year': 2023}, {'year': 2024}] | /annualReports/2/year",
                    "annualReports  | [{'year': 2024}, {'year': 2024.0}]            | /annualReports/1/year",
                    "mineral        | 'OTHER'                                       | /mineralName",
                    "mineralName    | '萤石'                                        | /mineralName",
                    "asOf           | '2019-02-28'                                  | /rightGrantedOn",
                    "site           | {'geometry': {'type': 'Polygon'}, 'corners': '1,2,3,'} | /site/corners",
                    "productionScale | {'value': 30, 'unit': '万吨'}                 | /productionScale/unit",
                })
        void isWhatContradictsItself(String field, String value, String pointer) {
            assertThat(Doc.mine().with(field, value).problems())
                    .extracting(Problem::pointer)
                    .contains(pointer)
                    .allMatch(place -> place.equals(pointer) || place.startsWith("/site/geometry"));
        }

        @Test
        void isNoRightThatWasGrantedOnTheDayItself() {
            assertThat(Doc.mine().with("asOf", "'2019-03-01'").readMine().rightGrantedOn())
                    .isEqualTo("2019-03-01");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "rightGrantedOn | '2019-02-29' | /rightGrantedOn",
                    "asOf           | '2024-13-01' | /asOf",
                    "asOf           | '2024-5-20'  | /asOf",
                    "annualReports  | [{'year': 2024, 'reportSubmittedOn': '2024-04-31'}]"
                            + " | /annualReports/0/reportSubmittedOn",
                    "annualReports  | [{'year': 2024, 'monitoringSubmittedOn': '2023-02-29'}]"
                            + " | /annualReports/0/monitoringSubmittedOn",
                    "incidents      | [{'date': '2100-02-29'}] | /incidents/0/date",
                })
        void isADateThatDoesNotExist(String field, String value, String pointer) {
            Problem problem = Doc.mine().with(field, value).problem();

            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.expected()).isEqualTo("a date that exists, written 2024-05-20");
        }

        @ParameterizedTest
        @CsvSource({"0, 0", "-1, -1", "10000, 10000"})
        void isAYearOutOfRange(String year, String found) {
            assertThat(Doc.mine()
                            .with("annualReports", "[{'year': " + year + "}]")
                            .problem())
                    .isEqualTo(new Problem("/annualReports/0/year", found, "a year from 1 to 9999"));
        }

        @Test
        void isAYearThatIsNoWholeNumber() {
            assertThat(Doc.mine()
                            .with("annualReports", "[{'year': 2024.5}]")
                            .problem()
                            .pointer())
                    .isEqualTo("/annualReports/0/year");
            assertThat(Doc.mine()
                            .with("annualReports", "[{'year': '2024'}]")
                            .problem()
                            .maybe())
                    .contains("2024, without quotation marks");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "id            | 'null'                                   | /id",
                    "name          | 'null'                                   | /name",
                    "holder        | ' null '                                 | /holder",
                    "asOf          | 'null'                                   | /asOf",
                    "mineral       | 'null'                                   | /mineral",
                    "method        | 'null'                                   | /method",
                    "status        | 'null'                                   | /status",
                    "annualReports | 'null'                                   | /annualReports",
                    "annualReports | [{'year': 'null'}]                       | /annualReports/0/year",
                    "annualReports | [{'year': 2024, 'missed': 'null'}]       | /annualReports/0/missed",
                    "incidents     | [{'date': 'null'}]                       | /incidents/0/date",
                })
        void isTheTextNull(String field, String value, String pointer) {
            assertThat(Doc.mine().with(field, value).problem())
                    .isEqualTo(new Problem(pointer, "the text \"null\"", "the field left out, or null without quotes"));
        }

        @Test
        void isAListOfMoreThanTenThousand() {
            assertThat(Doc.mine().with("annualReports", years(9_999)).readMine().annualReports())
                    .hasSize(9_999);
            assertThat(Doc.mine()
                            .with("incidents", incidents(10_000))
                            .readMine()
                            .incidents())
                    .hasSize(10_000);
            assertThat(Doc.mine().with("incidents", incidents(10_001)).problem())
                    .isEqualTo(new Problem("/incidents", "item 10001", "at most 10000 items in a list"));
            assertThat(Doc.mine().with("annualReports", years(10_001)).problem())
                    .isEqualTo(new Problem("/annualReports", "item 10001", "at most 10000 items in a list"));
        }

        @Test
        void isToldAllAtOnceInTheOrderOfTheDocument() {
            String json = Doc.json("{'incidents': [{'restored': 1}, null, {'date': '2024-02-30'}],"
                    + " 'status': '停产', 'kind': 'mine', 'x': 1, 'rightGrantedOn': '2024-05-21', 'asOf': '2024-05-20',"
                    + " 'annualReports': [{'missed': 'no', 'year': 0}, {'missed': true}, 3, {'year': 2024},"
                    + " {'year': 2024, 'reportSubmittedOn': 20240101}, {'year': 2024}],"
                    + " 'consolidationPriority': {'safetyHazards': []}, 'mineralName': '煤', 'mineral': '煤'}");

            assertThat(Doc.problems(json, MineReader::read))
                    .extracting(Problem::pointer)
                    .containsExactly(
                            "/incidents/0/restored",
                            "/incidents/0/date",
                            "/incidents/1",
                            "/incidents/2/date",
                            "/status",
                            "/x",
                            "/rightGrantedOn",
                            "/annualReports/0/missed",
                            "/annualReports/0/year",
                            "/annualReports/1/year",
                            "/annualReports/2",
                            "/annualReports/4/year",
                            "/annualReports/4/reportSubmittedOn",
                            "/annualReports/5/year",
                            "/consolidationPriority/safetyHazards",
                            "/mineralName",
                            "/id",
                            "/method");
        }

        private static String incidents(int count) {
            return "[" + "{'date':'2024-05-20'},".repeat(count - 1) + "{'date':'2024-05-20'}]";
        }

        private static String years(int count) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(year -> "{'year':" + year + "}")
                    .collect(Collectors.joining(",", "[", "]"));
        }
    }

    @Test
    void fromBytesAStreamOrAText() throws IOException {
        Mine mine = Doc.mine().with("name", "'矿'").readMine();
        byte[] bytes = ('\uFEFF' + Doc.mine().with("name", "'矿'").json()).getBytes(StandardCharsets.UTF_8);

        assertThat(mine.name()).isEqualTo("矿");
        assertThat(MineReader.read(bytes)).isEqualTo(mine);
        assertThat(MineReader.read(new ByteArrayInputStream(bytes))).isEqualTo(mine);
        assertThat(DocumentReader.read(bytes)).isEqualTo(mine);
        assertThat(DocumentReader.read(new ByteArrayInputStream(bytes))).isEqualTo(mine);
    }

    @Test
    @SuppressWarnings("NullAway") // what it is about
    void anArgumentThatIsNullIsAFaultOfTheCaller() {
        assertThatThrownBy(() -> MineReader.read((byte[]) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> MineReader.read((String) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> MineReader.read((InputStream) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> DocumentReader.read((byte[]) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> DocumentReader.read((String) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> DocumentReader.read((InputStream) null)).isInstanceOf(NullPointerException.class);
    }
}
