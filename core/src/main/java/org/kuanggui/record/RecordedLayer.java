package org.kuanggui.record;

import java.util.Objects;
import org.kuanggui.area.Layer;
import org.kuanggui.area.LayerIdentity;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;

/**
 * Which layer the ground was held against.
 *
 * @param identity theme, version and date
 * @param sha256 {@link Layer#sha256}
 */
public record RecordedLayer(LayerIdentity identity, String sha256) {

    /**
     * @throws InvalidInputException if the hash is none
     * @throws NullPointerException if the identity is null
     */
    public RecordedLayer {
        Objects.requireNonNull(identity, "identity");
        Checks checks = new Checks();
        sha256 = checks.sha256("/sha256", sha256);
        checks.done();
    }

    /** A layer, to be kept in mind. */
    public static RecordedLayer of(Layer layer) {
        return new RecordedLayer(layer.identity(), layer.sha256());
    }

    /** {@code ECOLOGICAL_RED_LINE, 2024-06, 2024-06-30, sha256 9f86d0…}, in full. */
    @Override
    public String toString() {
        return identity.theme() + ", " + identity.version() + ", " + identity.date() + ", sha256 " + sha256;
    }
}
