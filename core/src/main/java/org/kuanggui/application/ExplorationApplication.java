package org.kuanggui.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;

/**
 * An application for an exploration right (kind {@code exploration}).
 *
 * @param id the document's own name
 * @param submittedOn the day of submission
 * @param action what is applied for
 * @param mineral the main mineral
 * @param mineralName the mineral's name: required with OTHER, refused beside any other
 * @param stage how far the exploration goes
 * @param associatedMinerals minerals beside the main one
 * @param applicant who applies
 * @param site where
 * @param planning what the authorities state
 * @param addedToExistingOilGasRight whether it is added within an existing oil and gas right
 * @param funding money
 * @param greenExploration how it spares the ground
 * @param compliance lawfulness and papers
 */
public record ExplorationApplication(
        String id,
        LocalDate submittedOn,
        ExplorationAction action,
        Mineral mineral,
        @Nullable String mineralName,
        ExplorationStage stage,
        List<Mineral> associatedMinerals,
        Applicant applicant,
        Site site,
        Planning planning,
        Truth addedToExistingOilGasRight,
        Funding funding,
        GreenExploration greenExploration,
        Compliance compliance)
        implements Application {

    private static final Text AN_ACTION = Phrases.aConstantOf("action");
    private static final Text A_MINERAL = Phrases.aConstantOf("mineral");
    private static final Text A_STAGE = Phrases.aConstantOf("stage");
    private static final Text AN_APPLICANT = new Text("申请人", "an applicant");

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public ExplorationApplication {
        Checks checks = new Checks();
        id = checks.requiredText("/id", id);
        checks.required("/submittedOn", submittedOn, Phrases.A_DATE);
        checks.date("/submittedOn", submittedOn);
        checks.required("/action", action, AN_ACTION);
        checks.required("/mineral", mineral, A_MINERAL);
        mineralName = checks.text("/mineralName", mineralName);
        checks.required("/stage", stage, A_STAGE);
        associatedMinerals = checks.list("/associatedMinerals", associatedMinerals);
        checks.required("/applicant", applicant, AN_APPLICANT);
        site = site == null ? Site.UNKNOWN : site;
        planning = planning == null ? Planning.UNKNOWN : planning;
        addedToExistingOilGasRight = addedToExistingOilGasRight == null ? Truth.UNKNOWN : addedToExistingOilGasRight;
        funding = funding == null ? Funding.UNKNOWN : funding;
        greenExploration = greenExploration == null ? GreenExploration.UNKNOWN : greenExploration;
        compliance = compliance == null ? Compliance.UNKNOWN : compliance;
        SharedChecks.mineralName(checks, mineral, mineralName);
        checks.done();
    }

    /** A builder in which nothing is stated. */
    public static ExplorationApplicationBuilder builder() {
        return new ExplorationApplicationBuilder();
    }

    /** A builder that starts from this application. */
    public ExplorationApplicationBuilder toBuilder() {
        return new ExplorationApplicationBuilder(this);
    }
}
