package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

@DisplayName("All problems of a document are told at once")
class SeveralProblemsTest {

    @Test
    void inTheOrderOfTheDocument() {
        String json = Doc.json("{'site': {'areaKm2': -1, 'inNatureReserve': 'yes', 'district': '大足'},"
                + " 'kind': 'mining', 'method': 'OPENPIT', 'x': 1, 'id': 7,"
                + " 'consolidation': {'parties': [{'productionScale': {'unit': '吨'}}, {'name': '甲'}, 3, {'name': '甲'}]},"
                + " 'mineral': '煤', 'mineral': '石膏', 'mineralName': '煤',"
                + " 'submittedOn': '2024-02-30', 'applicant': {}}");

        assertThat(Doc.problems(json))
                .extracting(Problem::pointer)
                .containsExactly(
                        "/site/areaKm2",
                        "/site/inNatureReserve",
                        "/site/district",
                        "/method",
                        "/x",
                        "/id",
                        "/consolidation/parties/0/productionScale/unit",
                        "/consolidation/parties/0/productionScale/value",
                        "/consolidation/parties/0/name",
                        "/consolidation/parties/2",
                        "/consolidation/parties/3/name",
                        "/consolidation/lead",
                        "/mineral",
                        "/mineralName",
                        "/submittedOn",
                        "/applicant/name",
                        "/action");
    }

    @Test
    void eachOfThemOnce() {
        assertThat(Doc.mining()
                        .with("mineral", "'?'")
                        .with("mineralName", "'萤石'")
                        .with("applicant", "{'name': 5, 'type': 'PERSON'}")
                        .with("associatedMinerals", "['?']")
                        .problems())
                .extracting(Problem::pointer, Problem::found)
                .containsExactly(
                        tuple("/mineral", "the text \"?\""),
                        tuple("/applicant/name", "the number 5"),
                        tuple("/applicant/type", "the text \"PERSON\""),
                        tuple("/associatedMinerals/0", "the text \"?\""));
    }

    @Test
    void thoseOfAFieldThatIsRefusedBesideThoseOfItsNeighbours() {
        assertThat(Doc.mining()
                        .with("productionScale", "{'value': -1, 'unit': '斤'}")
                        .with(
                                "rehabilitation",
                                "{'planPrepared': false, 'planApprovedOn': '2024-01-01', 'completed': 1}")
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly(
                        "/productionScale/value",
                        "/productionScale/unit",
                        "/rehabilitation/planPrepared",
                        "/rehabilitation/completed");
    }

    @Test
    void asTextForPeople() {
        Doc doc = Doc.mining().with("id", "' '").with("action", "'新立'");

        assertThatThrownBy(doc::read).isInstanceOf(InvalidInputException.class).hasMessage("""
                        2 problems
                        /id: found a blank text, expected a text
                        /action: found the text "新立", expected one of NEW, RENEWAL, EXPANSION, CAPACITY_CHANGE, \
                        MINERAL_CHANGE, METHOD_CHANGE, CONSOLIDATION, REDUCTION, TRANSFER, NAME_CHANGE, CANCELLATION
                          Maybe NEW""");
    }

    @Test
    void eachOnLinesOfItsOwnWhateverTheDocumentHolds() {
        assertThatThrownBy(() -> Doc.mining()
                        .with("a\\n/id: found nothing", "1")
                        .with("site", "{'district': '1\\n2\\u2028'}")
                        .read())
                .message()
                .satisfies(message -> assertThat(message.lines()).hasSize(3))
                .contains("/a\\u000a~1id: found nothing: found")
                .contains("found 1\\u000a2");
    }

    @Test
    void theMissingOnesAfterWhatTheirPartHas() {
        assertThat(Doc.problems(Doc.json("{'applicant': {'nam': '甲'}, 'kind': 'exploration', 'stage': 1}")))
                .extracting(Problem::pointer)
                .containsExactly(
                        "/applicant/nam", "/applicant/name", "/stage", "/id", "/submittedOn", "/action", "/mineral");
    }
}
