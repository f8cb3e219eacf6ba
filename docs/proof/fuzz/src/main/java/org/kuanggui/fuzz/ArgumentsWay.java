package org.kuanggui.fuzz;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.application.Mineral;
import org.kuanggui.area.CoordinateSystem;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/** Arguments of the small types, of evaluators, and of several documents at once. */
final class ArgumentsWay implements Way {
    @Override
    public void take(byte[] input) {
        Draw draw = new Draw(input);
        switch (draw.below(5)) {
            case 0 -> quantities(draw);
            case 1 -> words(draw);
            case 2 -> layers(draw);
            case 3 -> days(draw);
            default -> several(draw);
        }
    }

    private static void quantities(Draw draw) {
        BigDecimal first = draw.decimal();
        BigDecimal second = draw.decimal();
        Unit unit = draw.of(Unit.values());
        Unit other = draw.of(Unit.values());
        Expect.read(() -> new Quantity(first, unit)).ifPresent(quantity -> {
            Expect.onOneLine(quantity.toString());
            Expect.read(() -> new Quantity(second, other)).ifPresent(bound -> {
                quantity.isAtLeast(bound, null);
                quantity.isAtLeast(bound, new BigDecimal("2.6"));
                quantity.outlasts(BigDecimal.TEN, bound, new BigDecimal("2.6"));
            });
        });
    }

    private static void words(Draw draw) {
        String word = draw.text();
        Unit.named(word)
                .ifPresent(unit -> Expect.same(unit, Unit.named(unit.symbol()).orElseThrow(), "the unit"));
        Mineral.named(word)
                .ifPresent(mineral ->
                        Expect.same(mineral, Mineral.named(mineral.name()).orElseThrow(), "the mineral"));
        int number = draw.below(65_536) - (draw.yes() ? 65_536 : 0);
        Expect.read(() -> CoordinateSystem.zone(number));
        Expect.read(() -> CoordinateSystem.ofEpsg(number));
        double longitude = draw.of(List.of(
                73.5,
                136.5,
                135.0,
                -0.0,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.MAX_VALUE,
                105 + draw.fraction()));
        Expect.read(() -> CoordinateSystem.zoneOf(longitude));
    }

    private static void layers(Draw draw) {
        Layer.Builder layer =
                Layer.builder(draw.of(Theme.values())).version(draw.text()).date(draw.day());
        GroundLayers.Builder layers = GroundLayers.builder().toleranceM2(draw.decimal());
        Expect.read(layer::build).ifPresent(built -> {
            layers.add(built);
            if (draw.yes()) {
                layers.add(built);
            }
        });
        Expect.read(layers::build);
    }

    /** Documents on any day of judgement. */
    private static void days(Draw draw) {
        LocalDate day = draw.day();
        String json = new OddDocument(draw).json();
        Expect.read(() -> DocumentReader.read(json))
                .flatMap(document -> Expect.read(() -> {
                    if (document instanceof Application application) {
                        return Judging.PLAIN.evaluate(application, day);
                    }
                    return document instanceof Mine mine
                            ? Judging.PLAIN.inspect(mine, day)
                            : Judging.PLAIN.monitor((Ledger) document, day);
                }))
                .ifPresent(Judging::findings);
    }

    /** Candidates that take turns, and ledgers that are merged. */
    private static void several(Draw draw) {
        List<Document> documents = Stream.generate(() -> new OddDocument(draw).json())
                .limit(2 + draw.below(4))
                .flatMap(json -> Expect.read(() -> DocumentReader.read(json)).stream())
                .toList();
        List<Application> candidates = new ArrayList<>();
        List<Ledger> ledgers = new ArrayList<>();
        for (Document document : documents) {
            if (document instanceof Application application) {
                candidates.add(application);
            } else if (document instanceof Ledger ledger) {
                ledgers.add(ledger);
            }
        }
        Expect.read(() -> Ledger.merged(ledgers)).ifPresent(merged -> {
            Judging.check(merged, Judging.PLAIN);
            candidates.forEach(candidate -> Expect.read(() -> Judging.PLAIN.effectOfGranting(candidate, merged)));
            Expect.read(() -> Judging.PLAIN.allot(candidates, merged, evaluation -> draw.below(4) != 3))
                    .ifPresent(allotment ->
                            Expect.same(candidates.size(), allotment.turns().size(), "the number of turns"));
        });
    }
}
