package org.kuanggui.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.ApplicantType;
import org.kuanggui.application.ConsolidationMethod;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.Mine;
import org.kuanggui.plan.ExplorationBlock;
import org.kuanggui.plan.SizeClass;

/**
 * The answers to a fact between which the plan makes a difference, as JSON: all there are, of what is yes or no or one of a
 * closed list; of figures those on both sides of each bound; of dates those around the days that count; of names those that
 * the plan names, and another. The contract says which answer a place takes.
 */
final class PossibleAnswers {
    private static final BigDecimal STEP = new BigDecimal("0.0001");
    private static final BigDecimal MUCH = new BigDecimal("1000000");
    private static final int LAST_YEAR = 9999;

    /** More than the month that runs from an approval or a grant, rest days and all. */
    private static final int MONTHS = 3;

    private static final List<String> YES_OR_NO = List.of("false", "true");

    private final PlanEvaluator evaluator;
    private final Question question;

    /** @param question with what is answered already */
    PossibleAnswers(PlanEvaluator evaluator, Question question) {
        this.evaluator = evaluator;
        this.question = question;
    }

    /** @param fact a JSON pointer among an evaluation's missing facts */
    List<String> to(String fact) {
        String last = fact.substring(fact.lastIndexOf('/') + 1);
        return switch (last) {
            case "district" -> texts(Set.of(evaluator.plan().district(), anotherDistrict()));
            case "township" -> texts(townships());
            case "areaKm2" ->
                bounds(blocks().stream().map(ExplorationBlock::areaKm2).toList());
            case "id" -> texts(blockIds());
            case "rightId" -> texts(rightIds());
            case "type" -> constants(ApplicantType.values());
            case "mineral" -> constants(minerals(fact));
            case "method" ->
                fact.startsWith("/consolidation")
                        ? constants(ConsolidationMethod.values())
                        : constants(MiningMethod.values());
            case "sizeClass" -> constants(SizeClass.values());
            case "block" -> constants(LedgerBlock.values());
            case "budget", "committed" -> new FigureAnswers(evaluator, question).funds();
            case "bulkDensity" -> new FigureAnswers(evaluator, question).bulkDensities();
            case "productionScale" -> new FigureAnswers(evaluator, question).scales(fact);
            case "recoverableReserves" -> new FigureAnswers(evaluator, question).reserves();
            case "planApprovedOn", "openedOn" -> dates();
            case "reportSubmittedOn", "monitoringSubmittedOn" -> reportDates(fact);
            case "scheduledYear" ->
                List.of(
                        Integer.toString(question.asOf().getYear() - 1),
                        Integer.toString(question.asOf().getYear()));
            case "annualReports" -> new ListAnswers(evaluator, question).annualReports();
            case "consolidation" -> ListAnswers.CONSOLIDATIONS;
            case "rights" -> ListAnswers.RIGHTS;
            default -> YES_OR_NO;
        };
    }

    /** A little, much, and of each bound the figure itself, one a step above, and one below; nothing where there is no step. */
    static List<String> bounds(List<BigDecimal> bounds) {
        Set<BigDecimal> figures = new TreeSet<>();
        figures.add(STEP);
        figures.add(MUCH);
        for (BigDecimal bound : bounds) {
            figures.add(bound);
            figures.add(bound.add(STEP));
            figures.add(BigDecimal.ZERO.max(bound.subtract(STEP)));
        }
        return figures.stream()
                .map(figure -> figure.setScale(Math.min(20, Math.max(0, figure.scale())), RoundingMode.HALF_UP))
                .map(BigDecimal::toPlainString)
                .distinct()
                .toList();
    }

    private String anotherDistrict() {
        return evaluator.plan().district().equals("500110") ? "500111" : "500110";
    }

    private List<ExplorationBlock> blocks() {
        return evaluator.plan().explorationBlocks();
    }

    private Set<String> townships() {
        Set<String> townships = new TreeSet<>(evaluator.plan().geothermalTownships());
        blocks().forEach(block -> townships.add(block.township()));
        townships.add("—");
        return townships;
    }

    private Set<String> rightIds() {
        Set<String> ids = new TreeSet<>();
        question.ledger().ifPresent(ledger -> ledger.rights().forEach(right -> ids.add(right.id())));
        ids.add("—");
        return ids;
    }

    private Set<String> blockIds() {
        Set<String> ids = new TreeSet<>();
        blocks().forEach(block -> ids.add(block.id()));
        ids.add("—");
        return ids;
    }

    /** Where the use is not stated, the minerals of that kind with their use; of what stands elsewhere, all. */
    private Mineral[] minerals(String fact) {
        Mineral[] all = Arrays.stream(Mineral.values())
                .filter(mineral -> mineral != Mineral.OTHER || fact.startsWith("/existing"))
                .toArray(Mineral[]::new);
        if (!fact.equals("/mineral") || !(question.document() instanceof MiningApplication application)) {
            return all;
        }
        String kind = "_" + application.mineral().name();
        return Arrays.stream(all)
                .filter(mineral -> mineral.name().endsWith(kind))
                .toArray(Mineral[]::new);
    }

    /** Long before, on the day of judgement, after it, and around what the month is counted from and to. */
    private List<String> dates() {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate asOf = question.asOf();
        days.add(asOf.plusDays(1));
        around(days, asOf);
        if (question.document() instanceof Mine mine) {
            around(days, mine.rightGrantedOn());
            FundAccount account = mine.rehabilitation().fundAccount();
            for (LocalDate day : Arrays.asList(mine.rehabilitation().planApprovedOn(), account.openedOn())) {
                if (day != null) {
                    around(days, day);
                }
            }
        }
        return texts(days.stream()
                .filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR)
                .map(LocalDate::toString)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static void around(Set<LocalDate> days, LocalDate day) {
        days.add(day);
        days.add(day.minusMonths(MONTHS));
        days.add(day.minusYears(1));
    }

    private List<String> reportDates(String fact) {
        int index = Integer.parseInt(fact.split("/", -1)[2]);
        int year = ((Mine) question.document()).annualReports().get(index).year();
        return texts(new LinkedHashSet<>(List.of(
                LocalDate.of(year, 12, 31).toString(),
                LocalDate.of(year, 12, 31).plusDays(1).toString())));
    }

    private static List<String> texts(Set<String> texts) {
        return texts.stream().sorted().map(PossibleAnswers::quoted).toList();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static List<String> constants(Enum<?>[] constants) {
        List<String> names = new ArrayList<>();
        for (Enum<?> constant : constants) {
            names.add(quoted(constant.name()));
        }
        return names;
    }

    static String quantity(String value, String unit) {
        return "{\"value\":" + value + ",\"unit\":\"" + unit + "\"}";
    }
}
