package org.kuanggui.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplicationBuilder;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.MineStatus;
import org.kuanggui.plan.ExplorationBlock;
import org.kuanggui.scenario.StartingDocuments;

/** Where boundary questions start from: a document of every sort, in the district and the period of each plan. */
final class BoundaryStarts {
    private static final String SCALE = "120";
    private static final String RESERVES = "1200";

    private final List<PlanEvaluator> evaluators;
    private final Set<Place> places = new LinkedHashSet<>();

    BoundaryStarts(List<PlanEvaluator> evaluators) {
        this.evaluators = evaluators;
        evaluators.forEach(evaluator -> places.add(Place.of(evaluator.plan())));
    }

    void forEach(BiConsumer<String, Question> questions) {
        for (Place place : places) {
            for (Mineral mineral : minerals()) {
                for (MiningAction action : MiningAction.values()) {
                    questions.accept(
                            "mining " + action + " " + mineral + " " + place,
                            Question.of(mining(place, action, mineral).build()));
                }
                for (MineStatus status : MineStatus.values()) {
                    questions.accept("mine " + status + " " + mineral + " " + place, mine(place, status, mineral));
                }
            }
            for (ExplorationAction action : ExplorationAction.values()) {
                for (Mineral mineral : minerals()) {
                    questions.accept(
                            "exploration " + action + " " + mineral + " " + place,
                            Question.of(
                                    exploration(place, action).mineral(mineral).build()));
                }
                blocks().forEach(block -> questions.accept(
                        "exploration " + action + " " + block.id() + " " + place,
                        Question.of(within(block, exploration(place, action)).build())));
            }
            questions.accept("ledger " + place, Question.of(ledger(place)));
        }
    }

    Set<Place> places() {
        return Collections.unmodifiableSet(places);
    }

    /** Every mineral but those that have only a name. */
    private static List<Mineral> minerals() {
        List<Mineral> minerals = new ArrayList<>(List.of(Mineral.values()));
        minerals.remove(Mineral.OTHER);
        return minerals;
    }

    /** The ledger that documents start from, in a place. */
    private static Ledger ledger(Place place) {
        Ledger start = StartingDocuments.aLedger();
        return new Ledger(
                start.id(),
                place.day(),
                place.district(),
                start.rights(),
                start.explorationBlocksOffered(),
                start.explorationBlocksGranted());
    }

    /** An application that conforms as far as its mineral and its action can. */
    MiningApplicationBuilder mining(Place place, MiningAction action, Mineral mineral) {
        MiningApplication start = StartingDocuments.aMiningApplication().build();
        MiningMethod method = isFluid(mineral) ? MiningMethod.WELL : MiningMethod.OPEN_PIT;
        return start.toBuilder()
                .submittedOn(place.day())
                .action(action)
                .mineral(mineral)
                .method(method)
                .site(place.site())
                .productionScale(scale(mineral))
                .recoverableReserves(Quantity.of(RESERVES, isFluid(mineral) ? Unit.WAN_CUBIC_METRES : Unit.WAN_TONNES))
                .planning(start.planning().toBuilder()
                        .scheduledYear(place.day().getYear())
                        .build())
                .existing(start.existing().toBuilder()
                        .mineral(mineral)
                        .method(method)
                        .productionScale(scale(mineral))
                        .build());
    }

    private static ExplorationApplicationBuilder exploration(Place place, ExplorationAction action) {
        return StartingDocuments.anExplorationApplication()
                .submittedOn(place.day())
                .action(action)
                .site(place.site());
    }

    private static ExplorationApplicationBuilder within(ExplorationBlock block, ExplorationApplicationBuilder start) {
        return start.mineral(block.mineral())
                .stage(block.stage())
                .site(start.build().site().toBuilder()
                        .township(block.township())
                        .areaKm2(block.areaKm2())
                        .build())
                .planning(start.build().planning().toBuilder()
                        .block(new BlockReference(block.id(), Truth.UNKNOWN))
                        .build());
    }

    private Question mine(Place place, MineStatus status, Mineral mineral) {
        return Question.of(StartingDocuments.aMine()
                .asOf(place.day())
                .rightGrantedOn(Place.within(place.day().minusYears(5)))
                .status(status)
                .mineral(mineral)
                .method(isFluid(mineral) ? MiningMethod.WELL : MiningMethod.OPEN_PIT)
                .site(place.site())
                .productionScale(scale(mineral))
                .build());
    }

    private Quantity scale(Mineral mineral) {
        return Quantity.of(SCALE, isFluid(mineral) ? Unit.WAN_CUBIC_METRES_PER_YEAR : Unit.WAN_TONNES_PER_YEAR);
    }

    /** Whether a plan measures a mineral by volume. */
    private boolean isFluid(Mineral mineral) {
        return evaluators.stream()
                .flatMap(evaluator -> evaluator.plan().minimumScale(mineral, true).stream())
                .anyMatch(row -> row.scale().unit().kind() == Unit.Kind.VOLUME);
    }

    /** The planned blocks, each once. */
    private Set<ExplorationBlock> blocks() {
        Set<ExplorationBlock> blocks = new LinkedHashSet<>();
        evaluators.forEach(evaluator -> blocks.addAll(evaluator.plan().explorationBlocks()));
        return blocks;
    }
}
