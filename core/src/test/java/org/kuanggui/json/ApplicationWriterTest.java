package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.Application;

@DisplayName("An application is written as the contract has it")
class ApplicationWriterTest {

    /** Every field of the contract but one, for geometry and corners never go together; in its order, by hand. */
    private static final String MINING = oneLine("""
            {"kind":"mining","id":"M-1","submittedOn":"2024-05-20","action":"CONSOLIDATION","mineral":"OTHER",
            "mineralName":"萤石","method":"OPEN_PIT","addsResources":true,"associatedMinerals":["STRONTIUM","OTHER"],
            "addedToExistingOilGasRight":false,
            "applicant":{"name":"甲公司","type":"ENTERPRISE_LEGAL_PERSON","creditCode":"91500000000000000X"},
            "site":{"district":"500111","township":"古龙镇","areaKm2":0.5153,
            "geometry":{"type":"Polygon","coordinates":[[[105.7,29.7],[105.71,29.7],[105.7,29.71],[105.7,29.7]]]},
            "elevation":{"top":565,"bottom":-44.8},
            "inEcologicalRedLine":false,"inNatureReserve":true,"inEcologicalProtectionArea":false,
            "onPermanentBasicFarmland":true,"damagesPermanentBasicFarmland":false,"onCultivatedLand":true,
            "inUrbanDevelopmentBoundary":false,"inKeyMiningZone":true},
            "productionScale":{"value":95,"unit":"万吨/年"},"recoverableReserves":{"value":1781.5,"unit":"万立方米"},
            "bulkDensity":2.65,"usesObsoleteTechnology":false,"downstream":["STRONTIUM_CHEMICALS","SANDSTONE_CARVING"],
            "planning":{"block":{"id":"CQ-1","listed":true},"scheduledYear":2024,"municipalPlanConforms":true,
            "scaleMatchesReserves":false,"exemptionBasis":"渝规资〔2024〕1号","withinAnnualTargets":true,
            "determination":"NONE"},
            "utilization":{"miningRecovery":95,"processingRecovery":80.5,"comprehensiveUtilization":60,
            "meetsStandard":true},
            "greenMine":{"designedToStandard":true,"reachedStandard":false,"registered":false,
            "implementationPlan":{"objectives":true,"content":true,"milestones":false}},
            "rehabilitation":{"requirementsInGrantTerms":true,"planPrepared":true,"planApprovedOn":"2024-01-31",
            "fundAccount":{"opened":true,"openedOn":"2024-02-29","scopeDefined":true,"accrualDefined":false},
            "completed":false},
            "existing":{"rightId":"C5000002010","mineral":"LIMESTONE","method":"UNDERGROUND",
            "productionScale":{"value":0.1,"unit":"亿立方米/年"},"canExpandCapacity":true,
            "closure":{"onEliminationList":true,"orderedClosed":false,"fourLicencesIncomplete":true,
            "refusedLicenceCorrection":false,"illegalMining":true,"refusedIllegalMiningCorrection":false,
            "refusedHazardRectification":true,"accidentConcealed":false,"fledAfterAccident":true,"exhausted":false,
            "includedInConsolidation":true,"consolidationNotCarriedOut":false,
            "belowStandardAfterConsolidation":true,"closurePrincipleFound":false,"noneOnRecord":false}},
            "consolidation":{"lead":"甲公司","method":"JOINT_OPERATION","parties":[
            {"name":"甲公司","productionScale":{"value":30,"unit":"万立方米/年"}},{"name":"乙公司"}]}}
            """);

    private static final String EXPLORATION = oneLine("""
            {"kind":"exploration","id":"E-1","submittedOn":"2024-05-20","action":"RETENTION","mineral":"OTHER",
            "mineralName":"萤石","stage":"GENERAL_EXPLORATION","associatedMinerals":["GALLIUM"],
            "applicant":{"name":"甲队"},"site":{"areaKm2":9.1637},"planning":{"block":{"id":"T3-1"}},
            "addedToExistingOilGasRight":true,"funding":{"budget":120.5,"committed":100},
            "greenExploration":{"schemePrepared":true,"followsNorms":false,"lowDisturbanceTechniques":true},
            "compliance":{"lawful":true,"documentsComplete":false,"documentsTruthful":true,
            "submittedThroughLevels":false}}
            """);

    @Test
    void withEveryField() {
        assertThat(ApplicationWriter.toJson(ApplicationReader.read(MINING))).isEqualTo(MINING);
        assertThat(ApplicationWriter.toJson(ApplicationReader.read(EXPLORATION)))
                .isEqualTo(EXPLORATION);
    }

    @Test
    void inUtf8WithoutAByteOrderMark() {
        assertThat(ApplicationWriter.toUtf8(ApplicationReader.read(MINING)))
                .isEqualTo(MINING.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void withoutWhatIsUnknown() {
        assertThat(ApplicationWriter.toJson(Doc.mining()
                        .with("addsResources", "false")
                        .with("site", "{'district': null, 'elevation': null}")
                        .with("planning", "{'block': {}}")
                        .with("existing", "{'closure': {}}")
                        .with("rehabilitation", "{'fundAccount': {'opened': null}}")
                        .with("downstream", "[]")
                        .read()))
                .isEqualTo("{\"kind\":\"mining\",\"id\":\"M-1\",\"submittedOn\":\"2024-05-20\",\"action\":\"NEW\","
                        + "\"mineral\":\"GYPSUM\",\"method\":\"UNDERGROUND\","
                        + "\"applicant\":{\"name\":\"大足石膏有限公司\"}}");
    }

    @Test
    void withTheListOfPartiesEvenIfItIsEmpty() {
        assertThat(written("consolidation", "{'lead': '甲', 'parties': []}"))
                .endsWith(",\"consolidation\":{\"lead\":\"甲\",\"parties\":[]}}");
    }

    @Test
    void withCanonicalConstantsUnitsAndNumbers() {
        assertThat(written("associatedMinerals", "['天青石', '83520', '锶矿（天青石）']"))
                .endsWith(",\"associatedMinerals\":[\"STRONTIUM\",\"GYPSUM\",\"STRONTIUM\"],"
                        + "\"applicant\":{\"name\":\"大足石膏有限公司\"}}");
        assertThat(written("productionScale", "{'unit': ' 万m3/a ', 'value': 1.50E+3}"))
                .endsWith(",\"productionScale\":{\"value\":1500,\"unit\":\"万立方米/年\"}}");
        assertThat(written("bulkDensity", "100.00")).endsWith(",\"bulkDensity\":100}");
        assertThat(written("bulkDensity", "1E-7")).endsWith(",\"bulkDensity\":0.0000001}");
        assertThat(written("productionScale", "{'value': 0.00, 'unit': '万吨/年'}"))
                .endsWith("{\"value\":0,\"unit\":\"万吨/年\"}}");
    }

    @Test
    void withNoEscapesButThoseThatJsonRequires() {
        assertThat(written("id", "'\\u0022\\\\\\/\\u0001\\u001f\\b\\f\\n\\r\\t\\u007f\\u2028é矿\\ud842\\udfb7'"))
                .contains("\"id\":\"\\\"\\\\/\\u0001\\u001f\\b\\f\\n\\r\\t\u007f\u2028é矿𠮷\"");
    }

    @Test
    void forPeopleOnALineForEveryField() {
        Application application = Doc.mining()
                .with("associatedMinerals", "['COAL', 'SHALE']")
                .with("consolidation", "{'lead': '甲', 'parties': []}")
                .read();

        assertThat(ApplicationWriter.toPrettyJson(application)).isEqualTo("""
                {
                  "kind": "mining",
                  "id": "M-1",
                  "submittedOn": "2024-05-20",
                  "action": "NEW",
                  "mineral": "GYPSUM",
                  "method": "UNDERGROUND",
                  "associatedMinerals": [
                    "COAL",
                    "SHALE"
                  ],
                  "applicant": {
                    "name": "大足石膏有限公司"
                  },
                  "consolidation": {
                    "lead": "甲",
                    "parties": []
                  }
                }
                """);
    }

    @Test
    void withCornersInTheFormOfTheRegister() {
        String written = written("site", "{'corners': " + JsonText.quoted(Shapes.haicheng()) + "}");

        assertThat(written).contains("\"site\":{\"corners\":\"1,4507088.2206,41473349.922,");
        assertThat(ApplicationWriter.toJson(ApplicationReader.read(written))).isEqualTo(written);
    }

    @Test
    void withPolygonsAndTheirHoles() {
        String hole = "[[105.703,29.703],[105.704,29.703],[105.704,29.704],[105.703,29.703]]";
        String polygon = "[" + Shapes.ring(105.7, 29.7).replaceAll("0(?=[],])", "") + "," + hole + "]";
        String other = "[" + Shapes.ring(105.8, 29.7).replaceAll("0(?=[],])", "") + "]";
        String geometry = "{'type':'MultiPolygon','coordinates':[" + polygon + "," + other + "]}";

        assertThat(written("site", "{'geometry': " + geometry + "}"))
                .endsWith(",\"site\":{\"geometry\":" + Doc.json(geometry) + "}}");
    }

    @Test
    void withElevenDecimalsOfADegree() {
        assertThat(written("site", "{'geometry': " + Shapes.SQUARE.replace("29.71", "29.7123456789141") + "}"))
                .contains("[105.71,29.71234567891],[105.7,29.71234567891]");
        assertThat(written("site", "{'geometry': " + Shapes.SQUARE.replace("29.71", "30") + "}"))
                .contains("[105.71,30],[105.7,30]");
    }

    @Test
    void forPeopleOnALineForEveryPosition() {
        Application application = Doc.mining()
                .with(
                        "site",
                        "{'geometry': {'type':'Polygon','coordinates':[[[105.7,29.7],[105.71,29.7],[105.7,29.71],[105.7,29.7]]]}}")
                .read();

        assertThat(ApplicationWriter.toPrettyJson(application)).endsWith("""
                  "site": {
                    "geometry": {
                      "type": "Polygon",
                      "coordinates": [
                        [
                          [105.7, 29.7],
                          [105.71, 29.7],
                          [105.7, 29.71],
                          [105.7, 29.7]
                        ]
                      ]
                    }
                  }
                }
                """);
    }

    @Test
    void inTheSameBytesWhateverTheDefaultsOfTheMachine() {
        Application application = Doc.mining()
                .with("productionScale", "{'value': 1234567.5, 'unit': '万吨/年'}")
                .with("site", "{'geometry': " + Shapes.SQUARE + "}")
                .read();
        String written = ApplicationWriter.toJson(application);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                assertThat(ApplicationWriter.toJson(application)).isEqualTo(written);
                assertThat(ApplicationReader.read(written)).isEqualTo(application);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // what it is about
    void noApplicationIsAFaultOfTheCaller() {
        assertThatThrownBy(() -> ApplicationWriter.toJson(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ApplicationWriter.toUtf8(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ApplicationWriter.toPrettyJson(null)).isInstanceOf(NullPointerException.class);
    }

    private static String written(String field, String value) {
        return ApplicationWriter.toJson(Doc.mining().with(field, value).read());
    }

    private static String oneLine(String json) {
        return json.lines().collect(Collectors.joining());
    }
}
