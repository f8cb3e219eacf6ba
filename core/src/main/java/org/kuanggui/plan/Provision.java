package org.kuanggui.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kuanggui.fact.Text;

/**
 * A provision of the plan: where it stands, what it says, and the sentences an evaluation answers with.
 *
 * @param id the catalogue's id, ASCII, {@code 4-minimum-scale}
 * @param title what it is about, in a few words
 * @param citation where it stands in the plan, {@code 四 专栏5}
 * @param quote the operative words, at most 40 characters
 * @param sentences numbers of the plan's sentences it was made from, in the catalogue's order
 * @param norm the kind of norm
 * @param subjects the kinds of subject it speaks of
 * @param closesMine whether a violation is one of the grounds on which a mine is to be closed
 * @param messages by outcome, or by outcome and case, {@code REVIEW/after}; with places to fill in
 */
public record Provision(
        String id,
        Text title,
        String citation,
        String quote,
        List<Integer> sentences,
        Norm norm,
        Set<Subject> subjects,
        boolean closesMine,
        Map<String, Text> messages) {

    public Provision {
        sentences = List.copyOf(sentences);
        subjects = Set.copyOf(subjects);
        messages = Map.copyOf(messages);
    }

    /**
     * The sentence for an outcome.
     *
     * @param outcome name of the outcome
     * @param kase the case of the rule that answered; empty for a rule without cases
     * @throws IllegalStateException if the data has none; the build's tests see to it that it does
     */
    public Text message(String outcome, String kase) {
        Text message = kase.isEmpty() ? null : messages.get(outcome + "/" + kase);
        if (message == null) {
            message = messages.get(outcome);
        }
        if (message == null) {
            throw new IllegalStateException("no message for " + id + " " + outcome + " " + kase);
        }
        return message;
    }

    /**
     * Whether it may answer with an outcome.
     *
     * @param outcome name of the outcome
     */
    public boolean mayAnswer(String outcome) {
        return messages.keySet().stream().anyMatch(key -> key.equals(outcome) || key.startsWith(outcome + "/"));
    }

    @Override
    public String toString() {
        return id;
    }
}
