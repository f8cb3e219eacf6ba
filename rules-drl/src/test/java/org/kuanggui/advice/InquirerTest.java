package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Grounds.box;
import static org.kuanggui.dazu.Grounds.incomplete;
import static org.kuanggui.dazu.Grounds.only;
import static org.kuanggui.dazu.Grounds.stating;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;
import static org.kuanggui.scenario.StartingDocuments.anExplorationApplication;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Compliance;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.SiteBuilder;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;

@DisplayName("What is asked")
class InquirerTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final PlanEvaluator INCOMPLETE = PlanEvaluator.builder()
            .layers(only(incomplete(Theme.CULTIVATED_LAND).build()))
            .build();

    private static Inquiry inquiry(MiningApplicationBuilder application) {
        return inquiry(Question.of(application.build()));
    }

    private static Inquiry inquiry(Question question) {
        return new Inquirer(EVALUATOR, question).inquire();
    }

    private static SiteBuilder site() {
        return aMiningApplication().build().site().toBuilder();
    }

    private static OpenFact always(String fact, String... findings) {
        return new OpenFact(fact, List.of(findings), List.of());
    }

    /** For a mine that expands, its standard decides whether it has to be raised, and whether it may have land. */
    @Test
    @DisplayName("is a fact once, whatever hangs on it, and of each finding by itself")
    void shared() {
        Inquiry inquiry = inquiry(aMiningApplication()
                .action(MiningAction.EXPANSION)
                .greenMine(new GreenMine(
                        Truth.TRUE,
                        Truth.UNKNOWN,
                        Truth.TRUE,
                        aMiningApplication().build().greenMine().implementationPlan())));

        assertThat(inquiry.needed())
                .containsExactly(
                        always("/greenMine/reachedStandard", "4.1.4-green-mine-upgrade", "4.1.4-land-use-limit"));
        assertThat(inquiry.provisions())
                .containsExactly(
                        new ProvisionInquiry(
                                "4.1.4-green-mine-upgrade",
                                List.of(always("/greenMine/reachedStandard", "4.1.4-green-mine-upgrade")),
                                true),
                        new ProvisionInquiry(
                                "4.1.4-land-use-limit",
                                List.of(always("/greenMine/reachedStandard", "4.1.4-land-use-limit")),
                                true));
        assertThat(inquiry.exhaustive()).isTrue();
        assertThat(inquiry.unanswerable()).isEmpty();
    }

    /**
     * Of a limestone whose use is not stated, 40 万吨 are below the 51 of building stone, and of the others no municipal plan is
     * stated: a review, whatever the use.
     */
    @Test
    @DisplayName("is nothing that leads to a review at worst, where another fact leads to one at best")
    void reviewAtBest() {
        Inquiry inquiry = inquiry(aMiningApplication()
                .action(MiningAction.CAPACITY_CHANGE)
                .mineral(Mineral.LIMESTONE)
                .productionScale(Quantity.of("40", Unit.WAN_TONNES_PER_YEAR))
                .planning(aMiningApplication().build().planning().toBuilder()
                        .municipalPlanConforms(Truth.UNKNOWN)
                        .build())
                .site(site().onCultivatedLand(Truth.UNKNOWN).build()));

        assertThat(inquiry.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(inquiry.needed()).isEmpty();
        assertThat(inquiry.irrelevant()).containsExactly("/mineral", "/site/onCultivatedLand");
    }

    @Test
    @DisplayName("are facts of one urgency by their names")
    void sorted() {
        Inquiry inquiry = inquiry(aMiningApplication()
                .planning(aMiningApplication().build().planning().toBuilder()
                        .scheduledYear(null)
                        .build())
                .site(site().onCultivatedLand(Truth.UNKNOWN).build()));

        assertThat(inquiry.needed())
                .as("the plan speaks of land first")
                .containsExactly(
                        always("/planning/scheduledYear", "6.2-annual-plan"),
                        always("/site/onCultivatedLand", "4.1-cultivated-land"));
    }

    @Test
    @DisplayName("is a fact in any case, unless another is answered so that nothing violates the plan")
    void violationEndsIt() {
        Inquiry inquiry = inquiry(Question.of(anExplorationApplication()
                .compliance(new Compliance(Truth.TRUE, Truth.UNKNOWN, Truth.UNKNOWN, Truth.TRUE))
                .build()));

        assertThat(inquiry.needed())
                .as("a paper that is missing violates the provision, whatever the other is")
                .containsExactly(
                        always("/compliance/documentsComplete", "4.1.1-documents"),
                        always("/compliance/documentsTruthful", "4.1.1-documents"));
        assertThat(inquiry.provisions().get(0).needed())
                .as("the provision by itself asks the second only after the first")
                .containsExactly(
                        always("/compliance/documentsComplete", "4.1.1-documents"),
                        new OpenFact(
                                "/compliance/documentsTruthful",
                                List.of("4.1.1-documents"),
                                List.of(new Answer("/compliance/documentsComplete", List.of("true")))));
    }

    @Test
    @DisplayName("is of the district by itself whether the plan speaks of the place")
    void district() {
        assertThat(inquiry(aMiningApplication().site(site().district(null).build()))
                        .provisions())
                .containsExactly(
                        new ProvisionInquiry("0-district", List.of(always("/site/district", "0-district")), true));
    }

    /** A layer of cultivated land that is not complete says neither yes nor no, whatever is stated. */
    @Test
    @DisplayName("is nothing that the document cannot answer")
    void unanswerable() {
        Inquiry inquiry = new Inquirer(INCOMPLETE, Question.of(onGround().build())).inquire();

        assertThat(inquiry.needed()).isEmpty();
        assertThat(inquiry.irrelevant()).isEmpty();
        assertThat(inquiry.unanswerable()).containsExactly("/site/onCultivatedLand");
        assertThat(inquiry.provisions()).containsExactly(new ProvisionInquiry("4.1-cultivated-land", List.of(), true));
    }

    @Test
    @DisplayName(
            "is nothing once the plan is violated, whether the document can answer it or not; of each finding it is")
    void violated() {
        Quantity tooLittle = Quantity.of("95", Unit.WAN_TONNES_PER_YEAR);
        Inquiry cannot = new Inquirer(
                        INCOMPLETE,
                        Question.of(onGround().productionScale(tooLittle).build()))
                .inquire();
        Inquiry can = inquiry(aMiningApplication()
                .productionScale(tooLittle)
                .site(site().onCultivatedLand(Truth.UNKNOWN).build()));

        assertThat(cannot.irrelevant()).containsExactly("/site/onCultivatedLand");
        assertThat(cannot.unanswerable()).isEmpty();
        assertThat(can.irrelevant()).containsExactly("/site/onCultivatedLand");
        assertThat(can.provisions())
                .containsExactly(new ProvisionInquiry(
                        "4.1-cultivated-land", List.of(always("/site/onCultivatedLand", "4.1-cultivated-land")), true));
    }

    private static MiningApplicationBuilder onGround() {
        return aMiningApplication()
                .site(stating(Truth.FALSE, box(0, 0, 10, 10))
                        .onCultivatedLand(Truth.UNKNOWN)
                        .build());
    }

    /**
     * That the protection area is stated not to be touched answers for it, as long as nobody states a nature reserve: both are
     * asked.
     */
    @Test
    @DisplayName("is each fact of the protection area that is not stated")
    void protectionArea() {
        Inquiry inquiry = inquiry(aMiningApplication()
                .action(MiningAction.EXPANSION)
                .site(site().inEcologicalProtectionArea(Truth.UNKNOWN)
                        .inNatureReserve(Truth.UNKNOWN)
                        .build()));

        assertThat(inquiry.needed())
                .extracting(OpenFact::fact)
                .containsExactlyInAnyOrder("/site/inEcologicalProtectionArea", "/site/inNatureReserve");
    }
}
