package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A mine and a ledger are written as the contract has it")
class MineAndLedgerWriterTest {

    /** Every field of the contract, in its order, by hand; of the shared parts one field each. */
    private static final String MINE = oneLine("""
            {"kind":"mine","id":"K-1","asOf":"2024-12-31","name":"古龙石膏矿","holder":"大足石膏有限公司","mineral":"OTHER",
            "mineralName":"萤石","associatedMinerals":["STRONTIUM","OTHER"],"method":"UNDERGROUND","status":"REVOKED",
            "rightGrantedOn":"2019-03-01","site":{"township":"古龙镇"},"productionScale":{"value":30,"unit":"万吨/年"},
            "usesObsoleteTechnology":true,"utilization":{"miningRecovery":85.5},"greenMine":{"registered":false},
            "rehabilitation":{"completed":false},"closure":{"exhausted":true},
            "consolidationPriority":{"backwardTechnology":true,"lowUtilization":false,"scaleLongBelowDesign":true,
            "poorManagement":false,"safetyHazards":true,"poorBenefits":false},
            "annualReports":[{"year":2023,"reportSubmittedOn":"2024-01-31","monitoringSubmittedOn":"2024-02-29",
            "missed":false},{"year":2022,"missed":true}],
            "incidents":[{"date":"2024-05-20","measuresTaken":true,"reportedToTownship":false,
            "reportedToDepartments":true,"restored":false,"damagedResidents":true,"damageCompensated":false},
            {"date":"2024-05-20"}]}
            """);

    private static final String LEDGER = oneLine("""
            {"kind":"ledger","id":"L-1","asOf":"2024-12-31","district":"500111","rights":[
            {"id":"A","mineral":"OTHER","mineralName":"萤石","sizeClass":"MEDIUM","greenMine":true,"inKeyMiningZone":false,
            "block":"CONSOLIDATED"},{"id":"B","mineral":"LIMESTONE"}],
            "explorationBlocksOffered":["T3-2","T3-1"],"explorationBlocksGranted":["T3-1"]}
            """);

    @Test
    void withEveryField() {
        assertThat(MineWriter.toJson(MineReader.read(MINE))).isEqualTo(MINE);
        assertThat(LedgerWriter.toJson(LedgerReader.read(LEDGER))).isEqualTo(LEDGER);
    }

    @Test
    void inUtf8WithoutAByteOrderMark() {
        assertThat(MineWriter.toUtf8(MineReader.read(MINE))).isEqualTo(MINE.getBytes(StandardCharsets.UTF_8));
        assertThat(LedgerWriter.toUtf8(LedgerReader.read(LEDGER))).isEqualTo(LEDGER.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void withoutWhatIsUnknown() {
        assertThat(MineWriter.toJson(Doc.mine()
                        .with("asOf", "null")
                        .with("site", "{'elevation': null}")
                        .with("consolidationPriority", "{'safetyHazards': null}")
                        .with("annualReports", "[]")
                        .with("incidents", "[]")
                        .readMine()))
                .isEqualTo("{\"kind\":\"mine\",\"id\":\"K-1\",\"mineral\":\"GYPSUM\",\"method\":\"UNDERGROUND\","
                        + "\"status\":\"OPERATING\",\"rightGrantedOn\":\"2019-03-01\"}");
    }

    @Test
    void withTheListOfRightsEvenIfItIsEmpty() {
        assertThat(LedgerWriter.toJson(Doc.ledger()
                        .with("explorationBlocksOffered", "[]")
                        .with("explorationBlocksGranted", "[]")
                        .readLedger()))
                .isEqualTo("{\"kind\":\"ledger\",\"id\":\"L-1\",\"asOf\":\"2024-12-31\",\"rights\":[]}");
    }

    @Test
    void withCanonicalConstantsUnitsAndNumbers() {
        assertThat(MineWriter.toJson(Doc.mine()
                        .with("mineral", "'83520'")
                        .with("productionScale", "{'unit': '10kt/a', 'value': 3.0E+1}")
                        .with("annualReports", "[{'year': 2.024E+3}]")
                        .readMine()))
                .contains("\"mineral\":\"GYPSUM\"")
                .endsWith(",\"productionScale\":{\"value\":30,\"unit\":\"万吨/年\"},\"annualReports\":[{\"year\":2024}]}");
        assertThat(LedgerWriter.toJson(Doc.ledger()
                        .with("rights", "[{'mineral': '灰岩', 'id': ' A '}]")
                        .readLedger()))
                .endsWith(",\"rights\":[{\"id\":\"A\",\"mineral\":\"LIMESTONE\"}]}");
    }

    @Test
    void forPeopleOnALineForEveryField() {
        assertThat(MineWriter.toPrettyJson(
                        Doc.mine().with("incidents", "[{'date': '2024-05-20'}]").readMine()))
                .isEqualTo("""
                {
                  "kind": "mine",
                  "id": "K-1",
                  "mineral": "GYPSUM",
                  "method": "UNDERGROUND",
                  "status": "OPERATING",
                  "rightGrantedOn": "2019-03-01",
                  "incidents": [
                    {
                      "date": "2024-05-20"
                    }
                  ]
                }
                """);
        assertThat(LedgerWriter.toPrettyJson(Doc.ledger()
                        .with("explorationBlocksGranted", "['T3-1']")
                        .readLedger()))
                .isEqualTo("""
                {
                  "kind": "ledger",
                  "id": "L-1",
                  "asOf": "2024-12-31",
                  "rights": [],
                  "explorationBlocksGranted": [
                    "T3-1"
                  ]
                }
                """);
    }

    @Test
    @SuppressWarnings("NullAway") // what it is about
    void noDocumentIsAFaultOfTheCaller() {
        assertThatThrownBy(() -> MineWriter.toJson(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> MineWriter.toUtf8(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> MineWriter.toPrettyJson(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> LedgerWriter.toJson(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> LedgerWriter.toUtf8(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> LedgerWriter.toPrettyJson(null)).isInstanceOf(NullPointerException.class);
    }

    private static String oneLine(String json) {
        return json.lines().collect(Collectors.joining());
    }
}
