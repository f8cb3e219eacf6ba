package org.kuanggui.mine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Closure;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.Site;
import org.kuanggui.application.Utilization;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;

/** Builds a {@link Mine}; what is not set is unknown. For one thread. */
public final class MineBuilder {
    private @Nullable String id;
    private @Nullable LocalDate asOf;
    private @Nullable String name;
    private @Nullable String holder;
    private @Nullable Mineral mineral;
    private @Nullable String mineralName;
    private List<Mineral> associatedMinerals = List.of();
    private @Nullable MiningMethod method;
    private @Nullable MineStatus status;
    private @Nullable LocalDate rightGrantedOn;
    private Site site = Site.UNKNOWN;
    private @Nullable Quantity productionScale;
    private Truth usesObsoleteTechnology = Truth.UNKNOWN;
    private Utilization utilization = Utilization.UNKNOWN;
    private GreenMine greenMine = GreenMine.UNKNOWN;
    private Rehabilitation rehabilitation = Rehabilitation.UNKNOWN;
    private Closure closure = Closure.UNKNOWN;
    private ConsolidationPriority consolidationPriority = ConsolidationPriority.UNKNOWN;
    private List<AnnualReport> annualReports = List.of();
    private List<Incident> incidents = List.of();

    MineBuilder() {}

    MineBuilder(Mine start) {
        id = start.id();
        asOf = start.asOf();
        name = start.name();
        holder = start.holder();
        mineral = start.mineral();
        mineralName = start.mineralName();
        associatedMinerals = start.associatedMinerals();
        method = start.method();
        status = start.status();
        rightGrantedOn = start.rightGrantedOn();
        site = start.site();
        productionScale = start.productionScale();
        usesObsoleteTechnology = start.usesObsoleteTechnology();
        utilization = start.utilization();
        greenMine = start.greenMine();
        rehabilitation = start.rehabilitation();
        closure = start.closure();
        consolidationPriority = start.consolidationPriority();
        annualReports = start.annualReports();
        incidents = start.incidents();
    }

    /** The document's own name. */
    public MineBuilder id(String id) {
        this.id = id;
        return this;
    }

    /** The day whose state it tells; the date of judgement where the caller gives none. */
    public MineBuilder asOf(@Nullable LocalDate asOf) {
        this.asOf = asOf;
        return this;
    }

    /** The mine's name; carried and not judged. */
    public MineBuilder name(@Nullable String name) {
        this.name = name;
        return this;
    }

    /** Who holds the right; carried and not judged. */
    public MineBuilder holder(@Nullable String holder) {
        this.holder = holder;
        return this;
    }

    /** The main mineral. */
    public MineBuilder mineral(Mineral mineral) {
        this.mineral = mineral;
        return this;
    }

    /** The mineral's name: required with OTHER, refused beside any other. */
    public MineBuilder mineralName(@Nullable String mineralName) {
        this.mineralName = mineralName;
        return this;
    }

    /** Minerals beside the main one. */
    public MineBuilder associatedMinerals(List<Mineral> associatedMinerals) {
        this.associatedMinerals = associatedMinerals;
        return this;
    }

    /** How it is mined. */
    public MineBuilder method(MiningMethod method) {
        this.method = method;
        return this;
    }

    /** What it does. */
    public MineBuilder status(MineStatus status) {
        this.status = status;
        return this;
    }

    /** The day the right was granted; not after {@code asOf}. */
    public MineBuilder rightGrantedOn(LocalDate rightGrantedOn) {
        this.rightGrantedOn = rightGrantedOn;
        return this;
    }

    /** Where. */
    public MineBuilder site(Site site) {
        this.site = site;
        return this;
    }

    /** A year's output; carried and not judged. */
    public MineBuilder productionScale(@Nullable Quantity productionScale) {
        this.productionScale = productionScale;
        return this;
    }

    /** Whether obsolete techniques are used. */
    public MineBuilder usesObsoleteTechnology(Truth usesObsoleteTechnology) {
        this.usesObsoleteTechnology = usesObsoleteTechnology;
        return this;
    }

    /** Rates. */
    public MineBuilder utilization(Utilization utilization) {
        this.utilization = utilization;
        return this;
    }

    /** Green mine. */
    public MineBuilder greenMine(GreenMine greenMine) {
        this.greenMine = greenMine;
        return this;
    }

    /** Restoration. */
    public MineBuilder rehabilitation(Rehabilitation rehabilitation) {
        this.rehabilitation = rehabilitation;
        return this;
    }

    /** Grounds for closure. */
    public MineBuilder closure(Closure closure) {
        this.closure = closure;
        return this;
    }

    /** What puts it first for consolidation. */
    public MineBuilder consolidationPriority(ConsolidationPriority consolidationPriority) {
        this.consolidationPriority = consolidationPriority;
        return this;
    }

    /** Reports, one a year at the most. */
    public MineBuilder annualReports(List<AnnualReport> annualReports) {
        this.annualReports = annualReports;
        return this;
    }

    /** Incidents. */
    public MineBuilder incidents(List<Incident> incidents) {
        this.incidents = incidents;
        return this;
    }

    /**
     * The mine as built.
     *
     * @throws InvalidInputException if a component breaks the contract; it lists every problem
     */
    @SuppressWarnings("NullAway") // the constructor refuses what is missing
    public Mine build() {
        return new Mine(
                id,
                asOf,
                name,
                holder,
                mineral,
                mineralName,
                associatedMinerals,
                method,
                status,
                rightGrantedOn,
                site,
                productionScale,
                usesObsoleteTechnology,
                utilization,
                greenMine,
                rehabilitation,
                closure,
                consolidationPriority,
                annualReports,
                incidents);
    }
}
