package org.kuanggui.report;

import java.util.List;
import org.kuanggui.evaluation.Verdict;

/**
 * What a report says, before it is written as anything.
 *
 * @param language as RFC 5646 has it
 * @param title what kind of report it is
 * @param subject the document's own name
 * @param verdict the answer as a whole
 * @param answer the same in words
 * @param blocks what follows, in order
 */
record Content(String language, String title, String subject, Verdict verdict, String answer, List<Block> blocks) {

    Content {
        blocks = List.copyOf(blocks);
    }
}
