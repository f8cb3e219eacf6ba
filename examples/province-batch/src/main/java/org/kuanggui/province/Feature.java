package org.kuanggui.province;

import java.io.Serializable;
import java.util.Comparator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A feature of a layer, as it was written.
 *
 * @param entry the layer's place in the list
 * @param number the feature's place in the layer
 * @param json the feature
 */
record Feature(int entry, int number, String json) implements Serializable, Comparable<Feature> {
    static final StructType TYPE = new StructType()
            .add("entry", DataTypes.IntegerType, false)
            .add("feature", DataTypes.IntegerType, false)
            .add("json", DataTypes.StringType, false);

    private static final Comparator<Feature> ORDER =
            Comparator.comparingInt(Feature::entry).thenComparingInt(Feature::number);

    static Feature of(Row row) {
        return new Feature(
                row.getInt(row.fieldIndex("entry")),
                row.getInt(row.fieldIndex("feature")),
                row.getString(row.fieldIndex("json")));
    }

    Row row() {
        return RowFactory.create(entry, number, json);
    }

    @Override
    public int compareTo(Feature other) {
        return ORDER.compare(this, other);
    }
}
