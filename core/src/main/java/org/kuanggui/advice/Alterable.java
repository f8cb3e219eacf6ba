package org.kuanggui.advice;

import java.util.Optional;
import java.util.Set;

/** What an applicant can bring about, and what is as it is. */
final class Alterable {
    private static final Set<String> FIGURES = Set.of("/productionScale", "/funding/committed", "/site/areaKm2");

    /** Papers, plans, accounts and works: to be made, by whoever holds or wants the right. */
    private static final Set<String> PAPERS = Set.of(
            "accrualDefined",
            "completed",
            "content",
            "damageCompensated",
            "designedToStandard",
            "documentsComplete",
            "documentsTruthful",
            "followsNorms",
            "measuresTaken",
            "meetsStandard",
            "milestones",
            "objectives",
            "opened",
            "planPrepared",
            "reachedStandard",
            "reportedToDepartments",
            "reportedToTownship",
            "requirementsInGrantTerms",
            "restored",
            "scaleMatchesReserves",
            "schemePrepared",
            "scopeDefined",
            "submittedThroughLevels",
            "usesObsoleteTechnology");

    private static final Set<String> DATES =
            Set.of("monitoringSubmittedOn", "openedOn", "planApprovedOn", "reportSubmittedOn");

    private Alterable() {}

    /**
     * The sort of an alteration; empty where the fact cannot be altered.
     *
     * @param isMissing whether nobody has stated it
     */
    static Optional<AlterationKind> of(String fact, boolean isMissing) {
        String last = fact.substring(fact.lastIndexOf('/') + 1);
        if (DATES.contains(last)) {
            return isMissing ? Optional.of(AlterationKind.DATE) : Optional.empty();
        }
        if (PAPERS.contains(last)) {
            return Optional.of(AlterationKind.PAPER);
        }
        if (FIGURES.contains(fact) && !isMissing) {
            return Optional.of(AlterationKind.FIGURE);
        }
        return isMissing ? Optional.of(AlterationKind.STATEMENT) : Optional.empty();
    }
}
