package org.kuanggui.peers;

import org.kuanggui.application.MiningApplication;

/**
 * One document.
 *
 * @param application as the library reads it
 * @param question what the slice asks of it, as every other peer reads it
 */
public record SliceDocument(MiningApplication application, SliceQuestion question) {

    /**
     * The document of an application.
     *
     * @throws ArithmeticException as {@link SliceQuestion#of} does
     */
    public static SliceDocument of(MiningApplication application) {
        return new SliceDocument(application, SliceQuestion.of(application));
    }
}
