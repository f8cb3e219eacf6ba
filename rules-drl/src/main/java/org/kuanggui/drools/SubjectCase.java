package org.kuanggui.drools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Placement;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.PlanDates;
import org.kuanggui.spi.Judgement;

/** A whole subject: an application, a mine, the district. It lies somewhere, and is judged on a day. */
public abstract class SubjectCase extends Case {
    private static final Comparator<Finding> BY_DETAIL =
            Comparator.comparing(finding -> finding.detail().orElse(""));

    /** An application has about as many: room for them at once. */
    private static final int USUAL_FINDINGS = 32;

    private final Period period;
    private boolean outOfScope;

    SubjectCase(Knowledge knowledge) {
        super(knowledge, null);
        this.period = period(knowledge);
    }

    /** Outside the plan: noted, and nothing but district and period is said of the case. */
    public final void putOutOfScope(String rule, Fact... facts) {
        note(rule, facts);
        outOfScope = true;
    }

    // ---- terms

    /** Where the date of judgement lies in the plan's time. */
    public final Period period() {
        return period;
    }

    /** Whether it lies in the plan's district. */
    public final Truth inDistrict() {
        String district = statedDistrict();
        return district == null ? Truth.UNKNOWN : Truth.of(district.equals(plan().district()));
    }

    /** The ground lies wholly beyond the plan's box of coordinates. */
    public final boolean groundOutside() {
        return site().placement() == Placement.OUTSIDE;
    }

    /** The ground lies on both sides of the box. */
    public final boolean groundCrosses() {
        return site().placement() == Placement.CROSSING;
    }

    // ---- facts

    /** Where it lies. */
    public abstract SiteFacts site();

    /** The date of judgement, in the plan's time. */
    public final Fact date() {
        PlanDates dates = plan().dates();
        Fact date = Fact.known(
                Truth.TRUE, new Evidence("/asOf", asOf().toString(), dates.issued() + " – " + dates.periodEnds()));
        return asOf().isAfter(dates.periodEnds()) ? date.by(reading("after-period")) : date;
    }

    /** The district that was stated; beside it an area that the ground does not have. */
    public final Fact district() {
        return site().besideDifferingArea(statedDistrictFact());
    }

    /** Where the ground lies to the plan's box; beside it the district, where it was stated. */
    public final Fact groundsPosition() {
        Fact position = site().position();
        return site().besideDifferingArea(
                        statedDistrict() == null ? position : Fact.joined(Truth.TRUE, position, statedDistrictFact()));
    }

    private Fact statedDistrictFact() {
        String district = statedDistrict();
        return district == null
                ? Fact.unknown(districtPlace(), plan().district())
                : Fact.known(inDistrict(), new Evidence(districtPlace(), district, plan().district()));
    }

    // ---- for the cases of each subject

    abstract @Nullable String statedDistrict();

    /** Where the district is stated. */
    abstract String districtPlace();

    /** The things of which it has several, each a case by itself: years, incidents, blocks. */
    List<Case> parts() {
        return List.of();
    }

    // ---- the answer

    /** What the rules found of it and its parts, in the plan's order, and then by the thing a finding speaks of. */
    final Judgement judgement(List<Case> parts) {
        List<Finding> found = new ArrayList<>(USUAL_FINDINGS);
        for (int position = 0; position < knowledge().slots().size(); position++) {
            int first = found.size();
            add(found, found(position));
            for (int i = 0; i < parts.size(); i++) { // no iterator for each provision, most cases have no parts
                add(found, parts.get(i).found(position));
            }
            if (found.size() - first > 1) {
                found.subList(first, found.size()).sort(BY_DETAIL);
            }
        }
        return new Judgement(found, outOfScope);
    }

    private void add(List<Finding> findings, @Nullable Finding finding) {
        if (finding != null && (!outOfScope || isOfScope(finding))) {
            findings.add(finding);
        }
    }

    private static boolean isOfScope(Finding finding) {
        String id = finding.provision().id();
        return id.equals("0-district") || id.equals("0-period");
    }

    private static Period period(Knowledge knowledge) {
        PlanDates dates = knowledge.plan().dates();
        LocalDate asOf = knowledge.asOf();
        if (asOf.isBefore(dates.periodBegins())) {
            return Period.BEFORE;
        }
        if (asOf.isBefore(dates.issued())) {
            return Period.BEGUN;
        }
        if (!asOf.isAfter(dates.periodEnds())) {
            return Period.IN_FORCE;
        }
        return Period.valueOf("OVER_" + knowledge.readings().choice("after-period"));
    }
}
