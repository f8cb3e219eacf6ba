package org.kuanggui.province;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.sql.Row;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.EvaluationWriter;

/** Judges the documents of a tile under the features near it. One knowledge base serves all tiles of a machine. */
final class TileJudge implements CoGroupFunction<String, Row, Row, Row> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final LayerFolder layers;
    private final ArrayList<Feature> always;
    private final Locale locale;

    TileJudge(LayerFolder layers, List<Feature> always, Locale locale) {
        this.layers = layers;
        this.always = new ArrayList<>(always);
        this.locale = locale;
    }

    /** What is built once for each machine. */
    private static final class Shared {
        static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    }

    @Override
    public Iterator<Row> call(String tile, Iterator<Row> documents, Iterator<Row> near) {
        if (!documents.hasNext()) {
            return List.<Row>of().iterator();
        }
        List<Feature> features = new ArrayList<>(always);
        near.forEachRemaining(row -> features.add(Feature.of(row)));
        GroundLayers ground = layers.with(features);
        PlanEvaluator evaluator = Shared.EVALUATOR.toBuilder().layers(ground).build();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .map(row -> judged(evaluator, row))
                .iterator();
    }

    private Row judged(PlanEvaluator evaluator, Row row) {
        byte[] json = row.getAs(Documents.DOCUMENT);
        Evaluation evaluation = evaluator.evaluate(Question.of(DocumentReader.read(json)));
        return Judged.of(
                row.getLong(row.fieldIndex(Documents.NUMBER)),
                row.getAs(Documents.DISTRICT),
                evaluation,
                EvaluationWriter.toJson(evaluation, locale));
    }
}
