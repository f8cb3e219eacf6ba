package org.kuanggui.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;

/** Builds a {@link MiningApplication}; what is not set is unknown. For one thread. */
public final class MiningApplicationBuilder {
    private @Nullable String id;
    private @Nullable LocalDate submittedOn;
    private @Nullable MiningAction action;
    private @Nullable Mineral mineral;
    private @Nullable String mineralName;
    private @Nullable MiningMethod method;
    private boolean addsResources;
    private List<Mineral> associatedMinerals = List.of();
    private Truth addedToExistingOilGasRight = Truth.UNKNOWN;
    private @Nullable Applicant applicant;
    private Site site = Site.UNKNOWN;
    private @Nullable Quantity productionScale;
    private @Nullable Quantity recoverableReserves;
    private @Nullable BigDecimal bulkDensity;
    private Truth usesObsoleteTechnology = Truth.UNKNOWN;
    private List<Downstream> downstream = List.of();
    private Planning planning = Planning.UNKNOWN;
    private Utilization utilization = Utilization.UNKNOWN;
    private GreenMine greenMine = GreenMine.UNKNOWN;
    private Rehabilitation rehabilitation = Rehabilitation.UNKNOWN;
    private ExistingRight existing = ExistingRight.UNKNOWN;
    private @Nullable Consolidation consolidation;

    MiningApplicationBuilder() {}

    MiningApplicationBuilder(MiningApplication start) {
        id = start.id();
        submittedOn = start.submittedOn();
        action = start.action();
        mineral = start.mineral();
        mineralName = start.mineralName();
        method = start.method();
        addsResources = start.addsResources();
        associatedMinerals = start.associatedMinerals();
        addedToExistingOilGasRight = start.addedToExistingOilGasRight();
        applicant = start.applicant();
        site = start.site();
        productionScale = start.productionScale();
        recoverableReserves = start.recoverableReserves();
        bulkDensity = start.bulkDensity();
        usesObsoleteTechnology = start.usesObsoleteTechnology();
        downstream = start.downstream();
        planning = start.planning();
        utilization = start.utilization();
        greenMine = start.greenMine();
        rehabilitation = start.rehabilitation();
        existing = start.existing();
        consolidation = start.consolidation();
    }

    /** The document's own name. */
    public MiningApplicationBuilder id(String id) {
        this.id = id;
        return this;
    }

    /** The day of submission. */
    public MiningApplicationBuilder submittedOn(LocalDate submittedOn) {
        this.submittedOn = submittedOn;
        return this;
    }

    /** What is applied for. */
    public MiningApplicationBuilder action(MiningAction action) {
        this.action = action;
        return this;
    }

    /** The main mineral. */
    public MiningApplicationBuilder mineral(Mineral mineral) {
        this.mineral = mineral;
        return this;
    }

    /** The mineral's name: required with OTHER, refused beside any other. */
    public MiningApplicationBuilder mineralName(@Nullable String mineralName) {
        this.mineralName = mineralName;
        return this;
    }

    /** How it is mined. */
    public MiningApplicationBuilder method(MiningMethod method) {
        this.method = method;
        return this;
    }

    /** Whether resources are added; the one field with a default, false. */
    public MiningApplicationBuilder addsResources(boolean addsResources) {
        this.addsResources = addsResources;
        return this;
    }

    /** Minerals beside the main one. */
    public MiningApplicationBuilder associatedMinerals(List<Mineral> associatedMinerals) {
        this.associatedMinerals = associatedMinerals;
        return this;
    }

    /** Whether it is added within an existing oil and gas right. */
    public MiningApplicationBuilder addedToExistingOilGasRight(Truth addedToExistingOilGasRight) {
        this.addedToExistingOilGasRight = addedToExistingOilGasRight;
        return this;
    }

    /** As {@link #addedToExistingOilGasRight(Truth)}, of a known answer. */
    public MiningApplicationBuilder addedToExistingOilGasRight(boolean addedToExistingOilGasRight) {
        return addedToExistingOilGasRight(Truth.of(addedToExistingOilGasRight));
    }

    /** Who applies. */
    public MiningApplicationBuilder applicant(Applicant applicant) {
        this.applicant = applicant;
        return this;
    }

    /** Where. */
    public MiningApplicationBuilder site(Site site) {
        this.site = site;
        return this;
    }

    /** A year's output as applied for. */
    public MiningApplicationBuilder productionScale(@Nullable Quantity productionScale) {
        this.productionScale = productionScale;
        return this;
    }

    /** Recoverable reserves 可采储量. */
    public MiningApplicationBuilder recoverableReserves(@Nullable Quantity recoverableReserves) {
        this.recoverableReserves = recoverableReserves;
        return this;
    }

    /** T/m³, > 0; the only way to compare a mass with a volume. */
    public MiningApplicationBuilder bulkDensity(@Nullable BigDecimal bulkDensity) {
        this.bulkDensity = bulkDensity;
        return this;
    }

    /** Whether obsolete techniques are used. */
    public MiningApplicationBuilder usesObsoleteTechnology(Truth usesObsoleteTechnology) {
        this.usesObsoleteTechnology = usesObsoleteTechnology;
        return this;
    }

    /** As {@link #usesObsoleteTechnology(Truth)}, of a known answer. */
    public MiningApplicationBuilder usesObsoleteTechnology(boolean usesObsoleteTechnology) {
        return usesObsoleteTechnology(Truth.of(usesObsoleteTechnology));
    }

    /** Downstream industries. */
    public MiningApplicationBuilder downstream(List<Downstream> downstream) {
        this.downstream = downstream;
        return this;
    }

    /** What the authorities state. */
    public MiningApplicationBuilder planning(Planning planning) {
        this.planning = planning;
        return this;
    }

    /** Rates. */
    public MiningApplicationBuilder utilization(Utilization utilization) {
        this.utilization = utilization;
        return this;
    }

    /** Green mine. */
    public MiningApplicationBuilder greenMine(GreenMine greenMine) {
        this.greenMine = greenMine;
        return this;
    }

    /** Restoration. */
    public MiningApplicationBuilder rehabilitation(Rehabilitation rehabilitation) {
        this.rehabilitation = rehabilitation;
        return this;
    }

    /** The right as it was; carried and not judged beside NEW. */
    public MiningApplicationBuilder existing(ExistingRight existing) {
        this.existing = existing;
        return this;
    }

    /** The consolidation; carried and not judged beside another action. */
    public MiningApplicationBuilder consolidation(@Nullable Consolidation consolidation) {
        this.consolidation = consolidation;
        return this;
    }

    /**
     * The application as built.
     *
     * @throws InvalidInputException if a component is missing or breaks the contract; it lists every problem
     */
    @SuppressWarnings("NullAway") // the constructor refuses what is missing, together with all else
    public MiningApplication build() {
        return new MiningApplication(
                id,
                submittedOn,
                action,
                mineral,
                mineralName,
                method,
                addsResources,
                associatedMinerals,
                addedToExistingOilGasRight,
                applicant,
                site,
                productionScale,
                recoverableReserves,
                bulkDensity,
                usesObsoleteTechnology,
                downstream,
                planning,
                utilization,
                greenMine,
                rehabilitation,
                existing,
                consolidation);
    }
}
