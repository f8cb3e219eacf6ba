package org.kuanggui.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Problem;

/**
 * The first place at which an answer differs from another one: of the findings, in their order; where all of them are
 * alike, of what else the answer says.
 *
 * @param findingOrNull the key of the finding; {@code null} where all findings are alike
 * @param place a JSON pointer into the evaluation; empty where the same is written in another way
 * @param recorded what stands there, as JSON; a dash where nothing does
 * @param replayed what the other answer has there, likewise
 */
public record Divergence(@Nullable String findingOrNull, String place, String recorded, String replayed) {

    private static final String NOTHING = "—";

    /** The first place; empty where there is none. Which rule base judged is not looked at. */
    public static Optional<Divergence> between(RecordedEvaluation recorded, RecordedEvaluation replayed) {
        Optional<Divergence> found = ofFindings(recorded.findings(), replayed.findings())
                .or(() -> ofFields(null, "", recorded.fields(), replayed.fields()));
        boolean isSameRuleBase = recorded.ruleBase().equals(replayed.ruleBase());
        return found.isEmpty() && isSameRuleBase && !recorded.equals(replayed)
                ? Optional.of(new Divergence(null, "", recorded.json(), replayed.json()))
                : found;
    }

    /** The key of the finding; empty where all findings are alike. */
    public Optional<String> finding() {
        return Optional.ofNullable(findingOrNull);
    }

    private static Optional<Divergence> ofFindings(List<RecordedFinding> recorded, List<RecordedFinding> replayed) {
        for (int i = 0; i < Math.max(recorded.size(), replayed.size()); i++) {
            RecordedFinding was = i < recorded.size() ? recorded.get(i) : null;
            RecordedFinding is = i < replayed.size() ? replayed.get(i) : null;
            Optional<Divergence> found = was != null && is != null && was.key().equals(is.key())
                    ? ofFields(was.key(), "/findings/" + i, was.fields(), is.fields())
                    : Optional.of(ofPlace(i, was, is, recorded, replayed));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A finding that was left out, put in, or stands elsewhere. */
    private static Divergence ofPlace(
            int place,
            @Nullable RecordedFinding was,
            @Nullable RecordedFinding is,
            List<RecordedFinding> recorded,
            List<RecordedFinding> replayed) {
        boolean isLeftOut = is != null && recorded.stream().noneMatch(same(is));
        RecordedFinding finding = isLeftOut || was == null ? Objects.requireNonNull(is) : was;
        return new Divergence(
                finding.key(), "/findings/" + place, placeOf(finding, recorded), placeOf(finding, replayed));
    }

    private static Predicate<RecordedFinding> same(RecordedFinding finding) {
        return other -> other.key().equals(finding.key());
    }

    /** Its outcome where it stands in a list, with the place. */
    private static String placeOf(RecordedFinding finding, List<RecordedFinding> findings) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).key().equals(finding.key())) {
                places.add(findings.get(i).fields().getOrDefault("outcome", NOTHING) + " (/findings/" + i + ")");
            }
        }
        return places.isEmpty() ? NOTHING : String.join(", ", places);
    }

    private static Optional<Divergence> ofFields(
            @Nullable String finding, String place, Map<String, String> recorded, Map<String, String> replayed) {
        Set<String> names = new LinkedHashSet<>(recorded.keySet());
        names.addAll(replayed.keySet());
        for (String name : names) {
            String was = recorded.getOrDefault(name, NOTHING);
            String is = replayed.getOrDefault(name, NOTHING);
            if (!was.equals(is)) {
                return Optional.of(new Divergence(finding, Problem.pointer(place, name), was, is));
            }
        }
        return Optional.empty();
    }

    /** {@code 4-minimum-scale at /findings/9/outcome: found "SATISFIED", expected "VIOLATED"}. */
    @Override
    public String toString() {
        String problem = new Problem(place, recorded, replayed).toString();
        return findingOrNull == null ? problem : new Problem("", findingOrNull, "").found() + " at " + problem;
    }
}
