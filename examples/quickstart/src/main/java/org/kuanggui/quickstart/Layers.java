package org.kuanggui.quickstart;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.GroundLayersReader;

/** Finds layers. */
final class Layers {
    private static final String SHIPPED = "layers/" + GroundLayersReader.MANIFEST;

    private Layers() {}

    /** The made-up layers that come with the quickstart, from its folder or its jar. */
    static GroundLayers shipped() {
        try {
            URI manifest =
                    Objects.requireNonNull(Layers.class.getResource(SHIPPED)).toURI();
            if (!manifest.getScheme().equals("jar")) {
                return read(Path.of(manifest));
            }
            try (FileSystem jar = FileSystems.newFileSystem(manifest, Map.of())) {
                return read(jar.provider().getPath(manifest));
            }
        } catch (URISyntaxException | IOException broken) {
            throw new IllegalStateException("the shipped layers cannot be read", broken);
        }
    }

    private static GroundLayers read(Path manifest) throws IOException {
        return GroundLayersReader.read(Objects.requireNonNull(manifest.getParent()));
    }

    /**
     * The layers of a folder.
     *
     * @throws InvalidInputException if anything is wrong with them; it lists everything
     * @throws UnreadableException if they cannot be read at all
     */
    static GroundLayers at(Path folder) throws UnreadableException {
        try {
            return GroundLayersReader.read(folder);
        } catch (IOException unreadable) {
            throw new UnreadableException(folder, unreadable);
        }
    }
}
