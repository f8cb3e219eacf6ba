package org.kuanggui.spi;

import java.time.LocalDate;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.duty.RestDays;
import org.kuanggui.plan.Readings;

/**
 * What a question is judged with.
 *
 * @param asOf the date of judgement
 * @param readings the choices that hold
 * @param layers the host's layers
 * @param restDays the days on which no time limit ends
 */
public record Setting(LocalDate asOf, Readings readings, GroundLayers layers, RestDays restDays) {}
