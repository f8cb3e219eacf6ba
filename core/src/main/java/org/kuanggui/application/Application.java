package org.kuanggui.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Truth;

/** An application for a right, as the plan judges it: for mining or for exploration. */
public sealed interface Application extends Document permits MiningApplication, ExplorationApplication {

    /** The day of submission; the date of judgement where the caller gives none. */
    LocalDate submittedOn();

    /** The main mineral. */
    Mineral mineral();

    /** The mineral's name where it is {@link Mineral#OTHER}, else {@code null}. */
    @Nullable
    String mineralName();

    /** Minerals beside the main one; may be empty. */
    List<Mineral> associatedMinerals();

    /** Who applies. */
    Applicant applicant();

    /** Where the right lies. */
    Site site();

    /** What the authorities state about the application and the plans. */
    Planning planning();

    /** Whether it is added within an existing oil and gas right. */
    Truth addedToExistingOilGasRight();
}
