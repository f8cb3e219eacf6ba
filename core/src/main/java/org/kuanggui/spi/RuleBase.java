package org.kuanggui.spi;

import java.time.LocalDate;
import java.util.List;
import org.kuanggui.application.Application;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.plan.PlanEdition;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Reading;
import org.kuanggui.plan.Readings;
import org.kuanggui.plan.Standards;

/**
 * A plan with its rules. Found by {@link java.util.ServiceLoader}; it needs a public constructor without parameters.
 * Safe for use by several threads.
 */
public interface RuleBase {

    /** Which rules and data these are. */
    RuleBaseIdentity identity();

    /** The plan's tables, lists and dates. */
    PlanEdition plan();

    /** The facts from other instruments. */
    Standards standards();

    /** Every provision, in the plan's order. */
    List<Provision> provisions();

    /** Every reading, settled or not. */
    List<Reading> readings();

    /**
     * Judges an application on the facts it states, and, where it states its ground, on what the layers show of it.
     *
     * @param asOf the date of judgement
     * @param readings the choices that hold
     * @param layers the host's layers
     */
    Judgement judge(Application application, LocalDate asOf, Readings readings, GroundLayers layers);
}
