package org.kuanggui.approval.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kuanggui.Question;
import org.kuanggui.advice.Inquiry;
import org.kuanggui.advice.Rectification;
import org.kuanggui.advice.Way;
import org.kuanggui.approval.Recording;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.ProvisionChange;
import org.kuanggui.json.DocumentChanges;

/**
 * What the page on an answer shows.
 *
 * @param sent what was sent, to be sent again
 * @param question what was judged
 * @param evaluation what was answered
 * @param inquiry what to ask next
 * @param rectification what must change
 * @param turned what the changes turned, where there are changes
 * @param map the area under the layers, as SVG of the library's, which escapes what a document says; null where there is no area
 * @param once a number that no other answer has
 * @param locale of the words
 */
public record Page(
        Sent sent,
        Question question,
        Evaluation evaluation,
        Inquiry inquiry,
        Rectification rectification,
        List<ProvisionChange> turned,
        @Nullable String map,
        String once,
        Locale locale) {

    /** What was sent, with what a way changes beside what was changed already. */
    public Sent by(Way way) {
        DocumentChanges changes = sent.documentChanges();
        for (Map.Entry<String, String> change : way.changes().byPointer().entrySet()) {
            changes = changes.and(change.getKey(), change.getValue());
        }
        return new Sent(sent.document(), sent.ledger(), sent.asOf(), changes.toString());
    }

    /** The kind of what was judged. */
    public String kind() {
        return Recording.schema(question.document()).kind();
    }

    /** A finding's place in the answer, from 1: the number it has on the map. */
    public int numberOf(Finding finding) {
        return evaluation.findings().indexOf(finding) + 1;
    }

    /** The findings of an outcome, in the plan's order. */
    public List<Finding> of(String outcome) {
        Outcome wanted = Outcome.valueOf(outcome);
        return evaluation.findings().stream()
                .filter(finding -> finding.outcome() == wanted)
                .toList();
    }

    /** The outcomes that somebody has to do something about first. */
    public List<Outcome> outcomes() {
        return List.of(
                Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.REVIEW, Outcome.DUTY, Outcome.NOTED, Outcome.SATISFIED);
    }
}
