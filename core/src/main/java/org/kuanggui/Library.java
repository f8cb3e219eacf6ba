package org.kuanggui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which library this is. */
final class Library {
    /** {@code 0.1.0}. */
    static final String VERSION = version();

    private Library() {}

    private static String version() {
        Properties properties = new Properties();
        try (InputStream stream = Library.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(stream, "version.properties"));
        } catch (IOException broken) {
            throw new UncheckedIOException("the library's own version cannot be read", broken);
        }
        return properties.getProperty("version");
    }
}
