package org.kuanggui.second;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Truth;

/**
 * The dice of one generated case. Every stated fact is one throw; each may stay unknown, or turn against the
 * application. One throw, chosen by its number, can be set apart from the others: hidden or turned.
 */
final class Dice {
    private static final int NONE = -1;
    private static final double MOSTLY = 0.7;

    private final SplittableRandom random;
    private final double unknown;
    private final double contrary;
    private final int singled;
    private final boolean hide;
    private int thrown;

    private Dice(SplittableRandom random, double unknown, double contrary, int singled, boolean hide) {
        this.random = random;
        this.unknown = unknown;
        this.contrary = contrary;
        this.singled = singled;
        this.hide = hide;
    }

    /** Dice with which every fact is unknown, and every known fact contrary, with the given probability. */
    static Dice of(long seed, double unknown, double contrary) {
        return new Dice(new SplittableRandom(seed), unknown, contrary, NONE, false);
    }

    /** The same throws again, except that one fact is hidden, or turned. */
    static Dice except(long seed, int fact, boolean hide) {
        return new Dice(new SplittableRandom(seed), 0, 0, fact, hide);
    }

    /** Whether facts are favourable, but for the one that may be set apart. */
    boolean favourable() {
        return unknown == 0 && contrary == 0;
    }

    /** How many facts were thrown. */
    int thrown() {
        return thrown;
    }

    /** A yes or no; the favourable answer is given. */
    Truth fact(boolean favourable) {
        Truth answer = stated(Truth.of(favourable), Truth.of(!favourable));
        return answer == null ? Truth.UNKNOWN : answer;
    }

    /** A value, or nothing. */
    <T> @Nullable T stated(T value) {
        return stated(value, value);
    }

    /** A favourable value, another one, or nothing. */
    <T> @Nullable T stated(T favourable, T other) {
        return thrown(favourable, other, contrary);
    }

    /** A favourable figure, another one, or nothing; unless all is to be favourable, mostly the other. */
    <T> @Nullable T figure(T favourable, T other) {
        return thrown(favourable, other, contrary == 0 ? 0 : MOSTLY);
    }

    private <T> @Nullable T thrown(T favourable, T other, double turning) {
        double hidden = random.nextDouble();
        double turned = random.nextDouble();
        int fact = thrown++;
        if (fact == singled) {
            return hide ? null : other;
        }
        if (hidden < unknown) {
            return null;
        }
        return turned < turning ? other : favourable;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
