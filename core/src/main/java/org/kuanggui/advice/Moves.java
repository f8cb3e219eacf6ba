package org.kuanggui.advice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Change;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.GroundChange;
import org.kuanggui.json.DocumentChanges;

/** What could be altered for a finding: by fact, the nearest first. */
final class Moves {
    private static final Pattern FIGURE = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final BigDecimal STEP = new BigDecimal("0.0001");
    private static final String OBSOLETE = "usesObsoleteTechnology";

    private final PlanEvaluator evaluator;
    private final Question question;
    private final Finding finding;

    Moves(PlanEvaluator evaluator, Question question, Finding finding) {
        this.evaluator = evaluator;
        this.question = question;
        this.finding = finding;
    }

    Map<String, List<Alteration>> byFact() {
        Map<String, String> stated = new LinkedHashMap<>();
        for (Evidence evidence : finding.evidence()) {
            evidence.stated().ifPresent(text -> stated.putIfAbsent(evidence.fact(), text));
        }
        Set<String> facts = new TreeSet<>(finding.missing());
        finding.evidence().forEach(evidence -> facts.add(evidence.fact()));
        Map<String, List<Alteration>> moves = new LinkedHashMap<>();
        for (String fact : facts) {
            String from = finding.missing().contains(fact) ? null : stated.get(fact);
            Alterable.of(fact, from == null).ifPresent(kind -> moves.put(fact, alterations(fact, kind, from)));
        }
        finding.remedy().ifPresent(remedy -> remedy.changes()
                .forEach(change -> add(moves, change, stated.get(change.pointer()))));
        return moves;
    }

    private List<Alteration> alterations(String fact, AlterationKind kind, @Nullable String from) {
        if (kind == AlterationKind.PAPER) {
            return List.of(new Alteration(fact, kind, from, fact.endsWith(OBSOLETE) ? "false" : "true"));
        }
        List<String> answers = new ArrayList<>(new PossibleAnswers(evaluator, question).to(fact));
        Optional<BigDecimal> figure = figure(from);
        figure.ifPresent(stated -> answers.sort(Comparator.comparing(answer ->
                figure(answer).map(other -> other.subtract(stated).abs()).orElse(BigDecimal.ZERO))));
        return answers.stream()
                .map(answer -> new Alteration(fact, kind, from, answer))
                .toList();
    }

    /** The same figure by one step nearer to what was stated; empty of what is no figure, or was none. */
    static Optional<Alteration> nearer(Alteration alteration) {
        Optional<BigDecimal> from = figure(alteration.fromOrNull());
        Optional<BigDecimal> to = figure(alteration.to());
        if (alteration.kind() != AlterationKind.FIGURE || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        boolean isRaised = to.orElseThrow().compareTo(from.orElseThrow()) > 0;
        BigDecimal nearer =
                isRaised ? to.orElseThrow().subtract(STEP) : to.orElseThrow().add(STEP);
        String json = FIGURE.matcher(alteration.to()).replaceFirst(nearer.toPlainString());
        return Optional.of(new Alteration(alteration.pointer(), alteration.kind(), alteration.fromOrNull(), json));
    }

    private static Optional<BigDecimal> figure(@Nullable String text) {
        Matcher matcher = FIGURE.matcher(text == null ? "" : text);
        return matcher.find() ? Optional.of(new BigDecimal(matcher.group())) : Optional.empty();
    }

    /** What was found to satisfy the finding comes before all else that could be there. */
    private static void add(Map<String, List<Alteration>> moves, Change change, @Nullable String from) {
        String to =
                String.valueOf(DocumentChanges.of(List.of(change)).byPointer().get(change.pointer()));
        AlterationKind kind = change instanceof GroundChange ? AlterationKind.GROUND : AlterationKind.FIGURE;
        List<Alteration> first = new ArrayList<>(List.of(new Alteration(change.pointer(), kind, from, to)));
        first.addAll(moves.getOrDefault(change.pointer(), List.of()));
        moves.put(change.pointer(), first);
    }
}
