package org.kuanggui.peers;

import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;

/**
 * A row of the national table of size classes.
 *
 * @param mineral the mineral
 * @param method the method; {@code null} for any
 * @param mass in tonnes a year, or in cubic metres a year
 * @param large the lowest large scale, included
 * @param medium the lowest medium scale, included
 */
public record ClassRow(Mineral mineral, @Nullable MiningMethod method, boolean mass, long large, long medium) {}
