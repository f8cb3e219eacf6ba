package org.kuanggui.area;

import java.time.LocalDate;

/**
 * Which layer answered.
 *
 * @param theme what it shows
 * @param version the host's name for this state of it, {@code 2024-06}
 * @param date the day whose state it shows
 */
public record LayerIdentity(Theme theme, String version, LocalDate date) {}
