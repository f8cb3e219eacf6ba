package org.kuanggui.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Truth;

/** Builds an {@link ExplorationApplication}; what is not set is unknown. For one thread. */
public final class ExplorationApplicationBuilder {
    private @Nullable String id;
    private @Nullable LocalDate submittedOn;
    private @Nullable ExplorationAction action;
    private @Nullable Mineral mineral;
    private @Nullable String mineralName;
    private @Nullable ExplorationStage stage;
    private List<Mineral> associatedMinerals = List.of();
    private @Nullable Applicant applicant;
    private Site site = Site.UNKNOWN;
    private Planning planning = Planning.UNKNOWN;
    private Truth addedToExistingOilGasRight = Truth.UNKNOWN;
    private Funding funding = Funding.UNKNOWN;
    private GreenExploration greenExploration = GreenExploration.UNKNOWN;
    private Compliance compliance = Compliance.UNKNOWN;

    ExplorationApplicationBuilder() {}

    ExplorationApplicationBuilder(ExplorationApplication start) {
        id = start.id();
        submittedOn = start.submittedOn();
        action = start.action();
        mineral = start.mineral();
        mineralName = start.mineralName();
        stage = start.stage();
        associatedMinerals = start.associatedMinerals();
        applicant = start.applicant();
        site = start.site();
        planning = start.planning();
        addedToExistingOilGasRight = start.addedToExistingOilGasRight();
        funding = start.funding();
        greenExploration = start.greenExploration();
        compliance = start.compliance();
    }

    /** The document's own name. */
    public ExplorationApplicationBuilder id(String id) {
        this.id = id;
        return this;
    }

    /** The day of submission. */
    public ExplorationApplicationBuilder submittedOn(LocalDate submittedOn) {
        this.submittedOn = submittedOn;
        return this;
    }

    /** What is applied for. */
    public ExplorationApplicationBuilder action(ExplorationAction action) {
        this.action = action;
        return this;
    }

    /** The main mineral. */
    public ExplorationApplicationBuilder mineral(Mineral mineral) {
        this.mineral = mineral;
        return this;
    }

    /** The mineral's name: required with OTHER, refused beside any other. */
    public ExplorationApplicationBuilder mineralName(@Nullable String mineralName) {
        this.mineralName = mineralName;
        return this;
    }

    /** How far the exploration goes. */
    public ExplorationApplicationBuilder stage(ExplorationStage stage) {
        this.stage = stage;
        return this;
    }

    /** Minerals beside the main one. */
    public ExplorationApplicationBuilder associatedMinerals(List<Mineral> associatedMinerals) {
        this.associatedMinerals = associatedMinerals;
        return this;
    }

    /** Who applies. */
    public ExplorationApplicationBuilder applicant(Applicant applicant) {
        this.applicant = applicant;
        return this;
    }

    /** Where. */
    public ExplorationApplicationBuilder site(Site site) {
        this.site = site;
        return this;
    }

    /** What the authorities state. */
    public ExplorationApplicationBuilder planning(Planning planning) {
        this.planning = planning;
        return this;
    }

    /** Whether it is added within an existing oil and gas right. */
    public ExplorationApplicationBuilder addedToExistingOilGasRight(Truth addedToExistingOilGasRight) {
        this.addedToExistingOilGasRight = addedToExistingOilGasRight;
        return this;
    }

    /** As {@link #addedToExistingOilGasRight(Truth)}, of a known answer. */
    public ExplorationApplicationBuilder addedToExistingOilGasRight(boolean addedToExistingOilGasRight) {
        return addedToExistingOilGasRight(Truth.of(addedToExistingOilGasRight));
    }

    /** Money. */
    public ExplorationApplicationBuilder funding(Funding funding) {
        this.funding = funding;
        return this;
    }

    /** How it spares the ground. */
    public ExplorationApplicationBuilder greenExploration(GreenExploration greenExploration) {
        this.greenExploration = greenExploration;
        return this;
    }

    /** Lawfulness and papers. */
    public ExplorationApplicationBuilder compliance(Compliance compliance) {
        this.compliance = compliance;
        return this;
    }

    /**
     * The application as built.
     *
     * @throws InvalidInputException if a component is missing or breaks the contract; it lists every problem
     */
    @SuppressWarnings("NullAway") // the constructor refuses what is missing, together with all else
    public ExplorationApplication build() {
        return new ExplorationApplication(
                id,
                submittedOn,
                action,
                mineral,
                mineralName,
                stage,
                associatedMinerals,
                applicant,
                site,
                planning,
                addedToExistingOilGasRight,
                funding,
                greenExploration,
                compliance);
    }
}
