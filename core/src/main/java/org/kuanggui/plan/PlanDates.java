package org.kuanggui.plan;

import java.time.LocalDate;

/**
 * The plan's days.
 *
 * @param periodBegins first day of the period
 * @param issued from this day the plan is in force
 * @param periodEnds last day of the period, included
 */
public record PlanDates(LocalDate periodBegins, LocalDate issued, LocalDate periodEnds) {}
