package org.kuanggui.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.kuanggui.area.CoordinateSystem;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.GroundLayersReader;

/** Layers as bytes, read whole, by a stream that gives little at a time, and by one that breaks. */
final class LayerWay implements Way {
    @Override
    public void take(byte[] input) throws IOException {
        Draw draw = new Draw(input);
        Theme theme = draw.of(Theme.values());
        CoordinateSystem system = draw.below(4) == 3 ? CoordinateSystem.zone(35) : CoordinateSystem.DEGREES;
        byte[] geoJson = draw.rest();
        Optional<Layer> layer = read(new ByteArrayInputStream(geoJson), theme, system);
        Optional<Layer> inBits = read(new Trickle(geoJson, false), theme, system);
        Expect.same(layer.map(Layer::faults), inBits.map(Layer::faults), "the faults by a stream of bits");
        Expect.same(layer.map(Layer::size), inBits.map(Layer::size), "the features by a stream of bits");
        layer.ifPresent(LayerWay::check);
        try {
            read(new Trickle(geoJson, true), theme, system);
        } catch (IOException broken) {
            Expect.same("broken", String.valueOf(broken.getMessage()), "what a broken stream throws");
        }
    }

    private static Optional<Layer> read(InputStream geoJson, Theme theme, CoordinateSystem system) throws IOException {
        Layer.Builder layer = Layer.builder(theme)
                .version("1")
                .date(LocalDate.of(2024, 6, 30))
                .coordinateSystem(system);
        return read(geoJson, layer);
    }

    /** What is read of a layer, or empty where it is refused as it should be. */
    static Optional<Layer> read(InputStream geoJson, Layer.Builder layer) throws IOException {
        try {
            return Optional.of(GroundLayersReader.read(geoJson, layer));
        } catch (InvalidInputException refused) {
            Expect.refusal(refused);
            return Optional.empty();
        }
    }

    private static void check(Layer layer) {
        layer.faults().forEach(Expect::problem);
        Expect.that(layer.faultCount() >= layer.faults().size(), "fewer faults than are listed");
    }

    /** Gives a few bytes at a time, and breaks at the end where it is to. */
    private static final class Trickle extends InputStream {
        private final byte[] bytes;
        private final boolean breaks;
        private int next;

        Trickle(byte[] bytes, boolean breaks) {
            this.bytes = bytes;
            this.breaks = breaks;
        }

        @Override
        public int read() throws IOException {
            if (next < bytes.length) {
                return bytes[next++] & 0xFF;
            }
            if (breaks) {
                throw new IOException("broken");
            }
            return -1;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            int few = Math.min(length, 1 + next % 3);
            int count = 0;
            for (int octet = few == 0 ? -1 : read();
                    octet >= 0;
                    octet = count < few && next < bytes.length ? read() : -1) {
                into[start + count++] = (byte) octet;
            }
            return count == 0 && few > 0 ? -1 : count;
        }
    }
}
