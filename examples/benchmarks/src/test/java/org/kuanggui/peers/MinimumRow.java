package org.kuanggui.peers;

import org.kuanggui.application.Mineral;

/**
 * A row of 专栏5.
 *
 * @param mineral the mineral
 * @param ofNew for new mines, or for all others
 * @param mass in tonnes a year, or in cubic metres a year
 * @param least the lowest production scale, included
 */
public record MinimumRow(Mineral mineral, boolean ofNew, boolean mass, long least) {}
