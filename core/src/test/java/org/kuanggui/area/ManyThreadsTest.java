package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/** Layers serve several threads at once. */
class ManyThreadsTest {
    private static final int THREADS = 8;
    private static final int AREAS = 150;

    @Test
    void giveTheAnswersOfOne() throws Exception {
        List<Area> areas = areas();
        List<Object> expected = answers(layers(), areas);
        GroundLayers cold = layers();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(THREADS);
            List<Future<List<Object>>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int first = i * AREAS / THREADS;
                answers.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    return answers(cold, from(first, areas));
                }));
            }
            for (int i = 0; i < THREADS; i++) {
                assertThat(answers.get(i).get()).isEqualTo(from(i * AREAS / THREADS, expected));
            }
        } finally {
            threads.shutdown();
        }
    }

    private static <T> List<T> from(int first, List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.rotate(turned, -first);
        return turned;
    }

    private static List<Object> answers(GroundLayers layers, List<Area> areas) {
        List<Object> answers = new ArrayList<>();
        for (Area area : areas) {
            Ground ground = layers.under(area);
            answers.add(List.of(ground.overlay(Field.THEME).orElseThrow(), ground.overlaps(Field.THEME)));
        }
        return answers;
    }

    private static GroundLayers layers() {
        Random random = new Random(7);
        List<Geometry> features = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int east = random.nextInt(4000);
            int north = random.nextInt(4000);
            int radius = 30 + random.nextInt(200);
            features.add(
                    i % 20 == 0
                            ? Field.round(east, north, radius, 3_000)
                            : Field.star(random, east, north, radius, 4 + random.nextInt(30)));
        }
        Layer.Builder layer = Field.layerComplete(0, 0, 3000, 3000);
        features.forEach(feature -> layer.add(Feature.UNNAMED, feature));
        return GroundLayers.builder().add(layer.build()).build();
    }

    private static List<Area> areas() {
        Random random = new Random(8);
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < AREAS; i++) {
            areas.add(Field.area(
                    Field.star(random, random.nextInt(4000), random.nextInt(4000), 20 + random.nextInt(200), 12)));
        }
        return areas;
    }
}
