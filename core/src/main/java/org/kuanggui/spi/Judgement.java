package org.kuanggui.spi;

import java.util.List;
import org.kuanggui.evaluation.Finding;

/**
 * What the rules found.
 *
 * @param findings in the plan's order
 * @param outOfScope whether district or period lies outside the plan
 */
public record Judgement(List<Finding> findings, boolean outOfScope) {

    public Judgement {
        findings = List.copyOf(findings);
    }
}
