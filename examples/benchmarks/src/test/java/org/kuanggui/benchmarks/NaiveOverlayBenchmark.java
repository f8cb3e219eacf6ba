package org.kuanggui.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.kuanggui.area.Area;
import org.kuanggui.area.Ground;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Overlay;
import org.kuanggui.area.Position;
import org.kuanggui.area.Theme;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The overlay alone, with the layer's index and without: every polygon cut with the area, one after the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 5)
public class NaiveOverlayBenchmark {
    @Param({"10000", "100000"})
    private int polygons;

    private final GeometryFactory factory = new GeometryFactory();
    private final Area area = GeneratedLayers.overNine();
    private final List<Polygon> plain = new ArrayList<>();
    private GroundLayers layers = GroundLayers.NONE;
    private Polygon plainArea = factory.createPolygon();

    @Setup
    public void build() {
        layers = GroundLayers.builder()
                .add(GeneratedLayers.layer(Theme.PERMANENT_BASIC_FARMLAND, polygons))
                .build();
        SplittableRandom random = new SplittableRandom(polygons);
        int row = (int) Math.ceil(Math.sqrt(polygons));
        for (int i = 0; i < polygons; i++) {
            double[] ring = GeneratedLayers.star(i % row - row / 2, i / row - row / 2, random);
            plain.add(factory.createPolygon(new PackedCoordinateSequence.Double(ring, 2, 0)));
        }
        Coordinate[] corners = area.polygons().get(0).get(0).stream()
                .map(NaiveOverlayBenchmark::coordinate)
                .toArray(Coordinate[]::new);
        plainArea = factory.createPolygon(corners);
    }

    private static Coordinate coordinate(Position position) {
        return new Coordinate(position.longitude(), position.latitude());
    }

    /** A new look at the layers, nothing kept from the one before. */
    @Benchmark
    public Overlay indexed() {
        Ground ground = layers.under(area);
        return ground.overlay(Theme.PERMANENT_BASIC_FARMLAND).orElseThrow();
    }

    /** Without index, envelope test or measuring. */
    @Benchmark
    public double naive() {
        double overlap = 0;
        for (Polygon polygon : plain) {
            Geometry cut = OverlayNGRobust.overlay(plainArea, polygon, OverlayNG.INTERSECTION);
            overlap += cut.getArea();
        }
        return overlap;
    }
}
