package org.kuanggui.benchmarks;

import java.util.Locale;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.dazu.Applications;

/**
 * New open pits of which everything is stated, each with an id and a scale of its own. One in ten is too small, and gets a
 * remedy that is judged before it is offered.
 */
final class CompleteApplications {
    private static final int SMALLEST = 60;
    private static final int SCALES = 400;
    private static final int YEARS = 20;

    private CompleteApplications() {}

    /** The application of a number. */
    static MiningApplication of(int number) {
        int scale = SMALLEST + number % SCALES;
        return Applications.aMiningApplication()
                .id(String.format(Locale.ROOT, "P-%08d", number))
                .productionScale(Applications.scale(Integer.toString(scale)))
                .recoverableReserves(Applications.reserves(Integer.toString(YEARS * scale)))
                .build();
    }
}
