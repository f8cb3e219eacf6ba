package org.kuanggui.province;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Evaluation;

/** A document that was judged, as a row. */
final class Judged {
    static final String VERDICT = "verdict";
    static final String FINDINGS = "findings";
    static final String PROVISION = "provision";
    static final String OUTCOME = "outcome";
    static final String EVALUATION = "evaluation";

    private static final StructType FINDING =
            new StructType().add(PROVISION, DataTypes.StringType, false).add(OUTCOME, DataTypes.StringType, false);

    static final Encoder<Row> ENCODER = Encoders.row(new StructType()
            .add(Documents.NUMBER, DataTypes.LongType, false)
            .add(Documents.DISTRICT, DataTypes.StringType, true)
            .add(VERDICT, DataTypes.StringType, false)
            .add(FINDINGS, DataTypes.createArrayType(FINDING, false), false)
            .add(EVALUATION, DataTypes.StringType, false));

    private Judged() {}

    static Row of(long number, @Nullable String district, Evaluation evaluation, String json) {
        return RowFactory.create(
                number,
                district,
                evaluation.verdict().name(),
                evaluation.findings().stream()
                        .map(finding -> RowFactory.create(
                                finding.provision().id(), finding.outcome().name()))
                        .toArray(Row[]::new),
                json);
    }
}
