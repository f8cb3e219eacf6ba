package org.kuanggui.mine;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Closure;
import org.kuanggui.application.Document;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.SharedChecks;
import org.kuanggui.application.Site;
import org.kuanggui.application.Utilization;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;

/**
 * A mine under supervision (kind {@code mine}).
 *
 * @param id the document's own name
 * @param asOf the day whose state it tells; the date of judgement where the caller gives none
 * @param name the mine's name; carried and not judged
 * @param holder who holds the right; carried and not judged
 * @param mineral the main mineral
 * @param mineralName the mineral's name: required with OTHER, refused beside any other
 * @param associatedMinerals minerals beside the main one
 * @param method how it is mined
 * @param status what it does
 * @param rightGrantedOn the day the right was granted; not after {@code asOf}
 * @param site where
 * @param productionScale a year's output; carried and not judged
 * @param usesObsoleteTechnology whether obsolete techniques are used
 * @param utilization rates
 * @param greenMine green mine
 * @param rehabilitation restoration
 * @param closure grounds for closure
 * @param consolidationPriority what puts it first for consolidation
 * @param annualReports reports, one a year at the most
 * @param incidents incidents
 */
public record Mine(
        String id,
        @Nullable LocalDate asOf,
        @Nullable String name,
        @Nullable String holder,
        Mineral mineral,
        @Nullable String mineralName,
        List<Mineral> associatedMinerals,
        MiningMethod method,
        MineStatus status,
        LocalDate rightGrantedOn,
        Site site,
        @Nullable Quantity productionScale,
        Truth usesObsoleteTechnology,
        Utilization utilization,
        GreenMine greenMine,
        Rehabilitation rehabilitation,
        Closure closure,
        ConsolidationPriority consolidationPriority,
        List<AnnualReport> annualReports,
        List<Incident> incidents)
        implements Document {

    private static final Text A_MINERAL = Phrases.aConstantOf("mineral");
    private static final Text A_METHOD = Phrases.aConstantOf("method");
    private static final Text A_STATUS = Phrases.aConstantOf("status");

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Mine {
        Checks checks = new Checks();
        id = checks.requiredText("/id", id);
        asOf = checks.date("/asOf", asOf);
        name = checks.text("/name", name);
        holder = checks.text("/holder", holder);
        checks.required("/mineral", mineral, A_MINERAL);
        mineralName = checks.text("/mineralName", mineralName);
        associatedMinerals = checks.list("/associatedMinerals", associatedMinerals);
        checks.required("/method", method, A_METHOD);
        checks.required("/status", status, A_STATUS);
        checks.required("/rightGrantedOn", rightGrantedOn, Phrases.A_DATE);
        checks.date("/rightGrantedOn", rightGrantedOn);
        site = site == null ? Site.UNKNOWN : site;
        usesObsoleteTechnology = usesObsoleteTechnology == null ? Truth.UNKNOWN : usesObsoleteTechnology;
        utilization = utilization == null ? Utilization.UNKNOWN : utilization;
        greenMine = greenMine == null ? GreenMine.UNKNOWN : greenMine;
        rehabilitation = rehabilitation == null ? Rehabilitation.UNKNOWN : rehabilitation;
        closure = closure == null ? Closure.UNKNOWN : closure;
        consolidationPriority = consolidationPriority == null ? ConsolidationPriority.UNKNOWN : consolidationPriority;
        List<AnnualReport> stated = annualReports;
        annualReports = checks.list("/annualReports", stated);
        incidents = checks.list("/incidents", incidents);
        SharedChecks.mineralName(checks, mineral, mineralName);
        SharedChecks.scale(checks, "/productionScale", productionScale);
        if (asOf != null && rightGrantedOn != null && rightGrantedOn.isAfter(asOf)) {
            checks.refuse(
                    "/rightGrantedOn",
                    new Text(rightGrantedOn + "，晚于 asOf " + asOf, rightGrantedOn + ", after asOf " + asOf),
                    new Text("不晚于 asOf 的日期", "a day up to asOf"));
        }
        years(checks, stated);
        checks.done();
    }

    /** Looks past items that are missing, which are refused by themselves. */
    private static void years(Checks checks, @Nullable List<AnnualReport> reports) {
        Set<Integer> years = new HashSet<>();
        for (int i = 0; reports != null && i < reports.size(); i++) {
            AnnualReport report = reports.get(i);
            if (report != null && !years.add(report.year())) {
                checks.refuse(
                        "/annualReports/" + i + "/year",
                        Phrases.again(String.valueOf(report.year())),
                        new Text("每个年度只列一次", "each year once"));
            }
        }
    }

    /** A builder in which nothing is stated. */
    public static MineBuilder builder() {
        return new MineBuilder();
    }

    /** A builder that starts from this mine. */
    public MineBuilder toBuilder() {
        return new MineBuilder(this);
    }
}
