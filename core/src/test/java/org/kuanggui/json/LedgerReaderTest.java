package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.plan.SizeClass;

@DisplayName("The district's ledger is read as the contract has it")
class LedgerReaderTest {

    @Nested
    @DisplayName("What it states")
    class Stated {
        @Test
        void isEveryFieldOfTheDocument() {
            Ledger read = Doc.ledger()
                    .with("id", "' L-2 '")
                    .with("district", "'500111'")
                    .with(
                            "rights",
                            "[{'id': 'A', 'mineral': 'OTHER', 'mineralName': '萤石', 'sizeClass': 'LARGE',"
                                    + " 'greenMine': true, 'inKeyMiningZone': false, 'block': 'NEW'},"
                                    + " {'id': ' B ', 'mineral': '煤炭', 'greenMine': false},"
                                    + " {'id': 'C', 'mineral': '83520', 'inKeyMiningZone': true}]")
                    .with("explorationBlocksOffered", "['T3-2', ' T3-1 ']")
                    .with("explorationBlocksGranted", "['T3-1']")
                    .readLedger();

            assertThat(read)
                    .isEqualTo(new Ledger(
                            "L-2",
                            LocalDate.of(2024, 12, 31),
                            "500111",
                            List.of(
                                    new LedgerRight(
                                            "A",
                                            Mineral.OTHER,
                                            "萤石",
                                            SizeClass.LARGE,
                                            Truth.TRUE,
                                            Truth.FALSE,
                                            LedgerBlock.NEW),
                                    right("B", Mineral.COAL, Truth.FALSE, Truth.UNKNOWN),
                                    right("C", Mineral.GYPSUM, Truth.UNKNOWN, Truth.TRUE)),
                            List.of("T3-2", "T3-1"),
                            List.of("T3-1")));
        }

        @ParameterizedTest
        @EnumSource
        void isEachSizeClassByItsConstant(SizeClass size) {
            assertThat(onlyRight("'mineral': 'COAL', 'sizeClass': '" + size + "'")
                            .sizeClass())
                    .isEqualTo(size);
        }

        @ParameterizedTest
        @EnumSource
        void isEachKindOfBlockByItsConstant(LedgerBlock block) {
            assertThat(onlyRight("'mineral': 'COAL', 'block': '" + block + "'").block())
                    .isEqualTo(block);
        }

        @Test
        void isAnotherMineralWithOrWithoutItsName() {
            assertThat(onlyRight("'mineral': 'OTHER'").mineralName()).isNull();
            assertThat(onlyRight("'mineral': 'OTHER', 'mineralName': ' 萤石 '").mineralName())
                    .isEqualTo("萤石");
        }

        @Test
        void mayBeThatThereAreNoRights() {
            assertThat(Doc.ledger().with("rights", "[]").readLedger().rights()).isEmpty();
        }

        private static LedgerRight onlyRight(String fields) {
            return Doc.ledger()
                    .with("rights", "[{'id': 'A', " + fields + "}]")
                    .readLedger()
                    .rights()
                    .get(0);
        }

        private static LedgerRight right(String id, Mineral mineral, Truth greenMine, Truth inKeyMiningZone) {
            return new LedgerRight(id, mineral, null, null, greenMine, inKeyMiningZone, null);
        }
    }

    @Nested
    @DisplayName("What is refused")
    class Refused {
        @ParameterizedTest
        @CsvSource({
            "sizeClass, 大型, LARGE",
            "sizeClass, 中型, MEDIUM",
            "sizeClass, 小型, SMALL",
            "sizeClass, SMAL, SMALL",
            "block, 空白区新设, NEW",
            "block, 已设采矿权调整, ADJUSTED",
            "block, 已设采矿权整合, CONSOLIDATED",
            "block, 已设采矿权保留, RETAINED"
        })
        void isAnotherWordForAConstantWhichIsGuessed(String field, String word, String guess) {
            Problem problem = Doc.ledger()
                    .with("rights", "[{'id': 'A', 'mineral': 'COAL', '" + field + "': '" + word + "'}]")
                    .problem();

            assertThat(problem.pointer()).isEqualTo("/rights/0/" + field);
            assertThat(problem.maybe()).contains(guess);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "right                   | []                                            | /right | rights",
                    "explorationBlocksOfered | []                                            | /explorationBlocksOfered"
                            + " | explorationBlocksOffered",
                    "mineral                 | 'COAL'                                        | /mineral |",
                    "rights                  | [{'id': 'A', 'mineral': 'COAL', 'sizeclass': 'SMALL'}]"
                            + " | /rights/0/sizeclass | sizeClass",
                    "rights                  | [{'id': 'A', 'mineral': 'COAL', 'status': 'OPERATING'}]"
                            + " | /rights/0/status |",
                })
        void isAFieldThatIsNotInTheContract(String field, String value, String pointer, String guess) {
            Problem problem = Doc.ledger().with(field, value).problem();

            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.found()).isEqualTo("a field that is not in the contract");
            assertThat(problem.maybe().orElse(null)).isEqualTo(guess);
        }

        @Test
        void isARightThatStandsTwice() {
            assertThat(Doc.ledger()
                            .with(
                                    "rights",
                                    "[{'id': 'A', 'mineral': 'COAL'}, {'id': 'B', 'mineral': 'COAL'},"
                                            + " {'id': ' A ', 'mineral': 'GYPSUM'}, {'id': 'A', 'mineral': 'COAL'}]")
                            .problems())
                    .extracting(Problem::pointer)
                    .containsExactly("/rights/2/id", "/rights/3/id");
        }

        @Test
        void isTheNameOfAMineralThatHasOne() {
            assertThat(Doc.ledger()
                            .with("rights", "[{'id': 'A', 'mineral': 'COAL', 'mineralName': '煤'}]")
                            .problem())
                    .isEqualTo(new Problem("/rights/0/mineralName", "煤", "no mineralName beside mineral COAL"));
        }

        @ParameterizedTest
        @CsvSource({"50011", "5001110", "大足区", "５００１１１"})
        void isADistrictThatIsNotSixDigits(String district) {
            assertThat(Doc.ledger()
                            .with("district", "'" + district + "'")
                            .problem()
                            .pointer())
                    .isEqualTo("/district");
        }

        @ParameterizedTest
        @CsvSource({"2023-02-29", "2024-06-31", "2024-00-10", "2024-1-01"})
        void isADateThatDoesNotExist(String date) {
            assertThat(Doc.ledger().with("asOf", "'" + date + "'").problem().expected())
                    .isEqualTo("a date that exists, written 2024-05-20");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "id                       | 'null'                                              | /id",
                    "asOf                     | 'null'                                              | /asOf",
                    "district                 | 'null'                                              | /district",
                    "rights                   | 'null'                                              | /rights",
                    "rights                   | [{'id': 'null', 'mineral': 'COAL'}]                 | /rights/0/id",
                    "rights                   | [{'id': 'A', 'mineral': 'COAL', 'block': 'null'}]   | /rights/0/block",
                    "rights                   | [{'id': 'A', 'mineral': 'COAL', 'greenMine': 'null'}] | /rights/0/greenMine",
                    "explorationBlocksOffered | ['T3-1', 'null']                                    | /explorationBlocksOffered/1",
                    "explorationBlocksGranted | ['null']                                            | /explorationBlocksGranted/0",
                })
        void isTheTextNull(String field, String value, String pointer) {
            assertThat(Doc.ledger().with(field, value).problem())
                    .isEqualTo(new Problem(pointer, "the text \"null\"", "the field left out, or null without quotes"));
        }

        @ParameterizedTest
        @CsvSource({"' ', a blank text", "null, null"})
        void isABlockWithoutAnId(String id, String found) {
            String json = id.equals("null") ? id : "'" + id + "'";

            assertThat(Doc.ledger()
                            .with("explorationBlocksGranted", "['T3-1', " + json + "]")
                            .problem())
                    .isEqualTo(new Problem("/explorationBlocksGranted/1", found, "a text"));
        }

        @Test
        void isAListOfMoreThanTenThousand() {
            assertThat(Doc.ledger().with("rights", rights(10_000)).readLedger().rights())
                    .hasSize(10_000);
            assertThat(Doc.ledger().with("rights", rights(10_001)).problem())
                    .isEqualTo(new Problem("/rights", "item 10001", "at most 10000 items in a list"));
            assertThat(Doc.ledger()
                            .with("explorationBlocksOffered", blocks(10_000))
                            .readLedger()
                            .explorationBlocksOffered())
                    .hasSize(10_000);
            assertThat(Doc.ledger()
                            .with("explorationBlocksOffered", blocks(10_001))
                            .problem()
                            .pointer())
                    .isEqualTo("/explorationBlocksOffered");
        }

        @Test
        void isToldAllAtOnceInTheOrderOfTheDocument() {
            String json =
                    Doc.json("{'explorationBlocksGranted': ['T3-1', 3, ''], 'rights': [{'mineral': '?', 'id': 'A'},"
                            + " {'block': 'OLD', 'mineral': 'COAL', 'id': 'A'}, {'mineral': 'COAL', 'colour': 1, 'id': 'B'},"
                            + " {'sizeClass': 1}, 'C', {'mineral': 'COAL', 'id': 'B'}], 'kind': 'ledger', 'district': '大足',"
                            + " 'asOf': '2024-02-30'}");

            assertThat(Doc.problems(json, LedgerReader::read))
                    .extracting(Problem::pointer)
                    .containsExactly(
                            "/explorationBlocksGranted/1",
                            "/explorationBlocksGranted/2",
                            "/rights/0/mineral",
                            "/rights/1/block",
                            "/rights/2/colour",
                            "/rights/3/sizeClass",
                            "/rights/3/id",
                            "/rights/3/mineral",
                            "/rights/4",
                            "/rights/5/id",
                            "/district",
                            "/asOf",
                            "/id");
        }

        private static String rights(int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> "{'id':'" + i + "','mineral':'COAL'}")
                    .collect(Collectors.joining(",", "[", "]"));
        }

        private static String blocks(int count) {
            return IntStream.range(0, count).mapToObj(i -> "'T" + i + "'").collect(Collectors.joining(",", "[", "]"));
        }
    }

    @Test
    void fromBytesAStreamOrAText() throws IOException {
        Doc doc = Doc.ledger().with("id", "'台账'");
        byte[] bytes = ('\uFEFF' + doc.json()).getBytes(StandardCharsets.UTF_8);

        assertThat(doc.readLedger().id()).isEqualTo("台账");
        assertThat(LedgerReader.read(bytes)).isEqualTo(doc.readLedger());
        assertThat(LedgerReader.read(new ByteArrayInputStream(bytes))).isEqualTo(doc.readLedger());
    }

    @Test
    @SuppressWarnings("NullAway") // what it is about
    void anArgumentThatIsNullIsAFaultOfTheCaller() {
        assertThatThrownBy(() -> LedgerReader.read((byte[]) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> LedgerReader.read((String) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> LedgerReader.read((InputStream) null)).isInstanceOf(NullPointerException.class);
    }
}
