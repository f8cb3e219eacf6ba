package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.fact.Problem;
import org.kuanggui.scenario.Scenario;

@DisplayName("A scenario is written as the contract has it")
class ScenarioWriterTest {
    /** Every field of the contract, in its order, by hand. */
    private static final String SCENARIO = """
            {"kind":"scenario","title":"a title","document":{"kind":"mining","id":"M-1","submittedOn":"2024-05-20",
            "action":"NEW","mineral":"GYPSUM","method":"UNDERGROUND","applicant":{"name":"大足石膏有限公司"}},
            "ledger":{"kind":"ledger","id":"L-1","asOf":"2024-12-31","rights":[]},"asOf":"2024-06-01",
            "readings":{"after-period":"APPLY","service-life-scope":"ALL_ROWS"},
            "restDays":{"holidays":["2024-10-01"],"worked":["2024-09-29"]},
            "layers":[{"theme":"CULTIVATED_LAND","date":"2024-06-30","version":"v1","features":[
            {"type":"Feature","properties":null,"geometry":{"type":"Polygon","coordinates":
            [[[105.50,29.5],[105.6,29.5],[105.6,29.6],[105.50,29.5]]]},"own":true,"height":512.50}]}],"toleranceM2":2.5,
            "expected":{"verdict":"NEEDS_REVIEW","outcomes":{"4-a":"VIOLATED","4-b[T/1]":"none",
            "4-c":{"outcome":"DUTY","due":"2024-07-01"},
            "4-d":{"outcome":"UNDETERMINED","missing":["/a","/b"],"readings":[]}}}}
            """.replace("\n", "");

    @Test
    void withEveryFieldAndLayersAsTheyWereRead() {
        assertThat(ScenarioWriter.toJson(ScenarioReader.read(SCENARIO))).isEqualTo(SCENARIO);
        assertThat(ScenarioWriter.toUtf8(ScenarioReader.read(SCENARIO)))
                .isEqualTo(SCENARIO.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void withHalfASurrogatePairInALayerThatNoUtf8CouldSay() {
        Scenario scenario = ScenarioReader.read(
                SCENARIO.replace("\"properties\":null", "\"properties\":{\"holder\":\"甲😀\\udc00\"}"));

        assertThat(ScenarioReader.read(ScenarioWriter.toUtf8(scenario))).isEqualTo(scenario);
        assertThat(ScenarioWriter.toJson(scenario)).contains("\"holder\":\"甲😀\\udc00\"");
        assertThat(scenario.layers().get(0).layer().faults())
                .extracting(Problem::pointer)
                .containsExactly("/features/0/properties/holder");
    }

    @Test
    void forPeopleToo() {
        String pretty = ScenarioWriter.toPrettyJson(ScenarioReader.read(SCENARIO));

        assertThat(ScenarioReader.read(pretty)).isEqualTo(ScenarioReader.read(SCENARIO));
        assertThat(pretty)
                .startsWith("{\n  \"kind\": \"scenario\",\n")
                .contains(" [105.50, 29.5],\n")
                .endsWith("}\n");
    }

    @Test
    void inOneOrderWhateverTheOrderInWhichItWasStated() {
        Scenario other = Doc.scenario()
                .with("readings", "{'b': 'X', 'a': 'Y'}")
                .with("expected", "{'outcomes': {'4-b': 'DUTY', '4-a': {'missing': ['/b', '/a'], 'outcome': 'DUTY'}}}")
                .readScenario();

        assertThat(ScenarioWriter.toJson(other))
                .contains(Doc.json("{'a':'Y','b':'X'}"))
                .endsWith(Doc.json("{'4-a':{'outcome':'DUTY','missing':['/a','/b']},'4-b':'DUTY'}}}"));
    }

    @Test
    void withoutWhatIsNotStated() {
        String least = ScenarioWriter.toJson(Doc.scenario()
                .with("readings", "{}")
                .with("layers", "[]")
                .with("expected", "{'outcomes': {}}")
                .readScenario());

        assertThat(least)
                .isEqualTo("{\"kind\":\"scenario\",\"title\":\"a new mine\",\"document\":"
                        + ApplicationWriter.toJson(Doc.mining().read()) + "}");
    }
}
