package org.kuanggui.duty;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.plan.Provision;

/**
 * What the plan still asks of someone: what a finding says is to be done, or a last day that was missed. Where facts are
 * missing it may be done, or not be owed; then it is unclear.
 *
 * @param subject the name of the document it was found in
 * @param asOf the date of judgement
 * @param finding what says so; it has the evidence and the readings
 */
public record Duty(String subject, LocalDate asOf, Finding finding) {

    /**
     * @throws IllegalArgumentException if the finding is none of a duty
     * @throws NullPointerException if a component is null
     */
    public Duty {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(asOf, "asOf");
        if (!isOpen(finding) && !isUnclear(finding)) {
            throw new IllegalArgumentException(finding
                    + " is no duty: it is neither DUTY, nor VIOLATED with a last day, nor an UNDETERMINED duty");
        }
    }

    /** Whether a finding speaks of an open duty: something is to be done, or was not done by its last day. */
    public static boolean isOpen(Finding finding) {
        return finding.outcome() == Outcome.DUTY
                || (finding.outcome() == Outcome.VIOLATED && finding.due().isPresent());
    }

    /** Whether a finding speaks of what may be an open duty: of a provision that knows duties, and undetermined. */
    public static boolean isUnclear(Finding finding) {
        return finding.outcome() == Outcome.UNDETERMINED && finding.provision().mayAnswer(Outcome.DUTY.name());
    }

    /** Which provision asks for it. */
    public Provision provision() {
        return finding.provision();
    }

    /** The thing it speaks of, where the provision speaks of several: {@code 2024} of the report of that year. */
    public Optional<String> detail() {
        return finding.detail();
    }

    /** The last day, where the plan gives one. */
    public Optional<LocalDate> due() {
        return finding.due();
    }

    /** Where the plan asks for it, {@code 五（三）2}. */
    public String citation() {
        return provision().citation();
    }

    /** Whether the last day is over. */
    public boolean isOverdue() {
        return due().filter(asOf::isAfter).isPresent();
    }

    /** Whether facts are missing: it may be done, or not be owed. The finding names them. */
    public boolean isUnclear() {
        return isUnclear(finding);
    }

    /**
     * What to do, in a sentence.
     *
     * @param locale Chinese where its language is {@code zh}, else English
     */
    public String message(Locale locale) {
        return finding.message(locale);
    }

    /** {@code 2024-12-31 5.3.2-annual-report[2024] DUTY O-1}. */
    @Override
    public String toString() {
        return due().map(day -> day + " ").orElse("") + finding + " " + subject;
    }
}
