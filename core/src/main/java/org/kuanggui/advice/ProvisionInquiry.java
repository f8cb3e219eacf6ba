package org.kuanggui.advice;

import java.util.List;

/**
 * What an undetermined finding still needs to be answered, whatever the others say.
 *
 * @param finding its {@link org.kuanggui.evaluation.Finding#key}
 * @param needed the facts it hangs on; empty where no answer in the document decides it
 */
public record ProvisionInquiry(String finding, List<OpenFact> needed) {

    public ProvisionInquiry {
        needed = List.copyOf(needed);
    }
}
