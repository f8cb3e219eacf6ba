package org.kuanggui.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The share of large and medium mines the district is to reach (sentences 31, 108 and 224).
 *
 * @param perCent the lowest share, included
 * @param due the day it is due
 * @param large large mines in the base year
 * @param medium medium mines in the base year
 * @param small small mines in the base year
 */
public record ShareTarget(BigDecimal perCent, LocalDate due, int large, int medium, int small) {}
