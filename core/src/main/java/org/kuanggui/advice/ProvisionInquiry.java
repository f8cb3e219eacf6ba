package org.kuanggui.advice;

import java.util.List;

/**
 * What an undetermined finding still needs to be answered, whatever the others say.
 *
 * @param finding its {@link org.kuanggui.evaluation.Finding#key}
 * @param needed the facts it hangs on; empty where no answer in the document decides it
 * @param exhaustive whether all answers were tried; where there are too many, facts are called needed that were not found to be
 *     needless, and others may come to matter
 */
public record ProvisionInquiry(String finding, List<OpenFact> needed, boolean exhaustive) {

    public ProvisionInquiry {
        needed = List.copyOf(needed);
    }
}
