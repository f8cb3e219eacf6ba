package org.kuanggui.application;

import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;

/**
 * Who applies.
 *
 * @param name the registered name
 * @param type legal form
 * @param creditCode unified social credit code (GB 32100); carried and shown, not judged
 */
public record Applicant(
        String name, @Nullable ApplicantType type, @Nullable String creditCode) {

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Applicant {
        Checks checks = new Checks();
        name = checks.requiredText("/name", name);
        creditCode = checks.text("/creditCode", creditCode);
        checks.done();
    }

    /** An applicant of which the name and the legal form are known. */
    public static Applicant of(String name, ApplicantType type) {
        return new Applicant(name, type, null);
    }
}
