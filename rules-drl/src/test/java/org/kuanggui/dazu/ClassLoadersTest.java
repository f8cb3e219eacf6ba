package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each test loads the library anew, in a class loader of its own: what was loaded before cannot help. */
@DisplayName("The caller's context class loader")
class ClassLoadersTest {
    private static final int ROUNDS = 60;
    private static final String HERE = SameBytes.hash(ROUNDS);

    private final Thread thread = Thread.currentThread();
    private final ClassLoader before = thread.getContextClassLoader();
    private final ClassLoader blank = new ClassLoader(ClassLoader.getPlatformClassLoader()) {};
    private @Nullable URLClassLoader library;

    @BeforeEach
    void loadTheLibraryAnew() {
        List<URL> places = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            places.add(url(Path.of(place)));
        }
        library = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @AfterEach
    void restore() throws IOException {
        thread.setContextClassLoader(before);
        if (library != null) {
            library.close();
        }
    }

    @Test
    @DisplayName("may be one that does not see the library")
    void blank() throws ReflectiveOperationException {
        thread.setContextClassLoader(blank);
        assertThat(hash()).isEqualTo(HERE);
    }

    @Test
    @DisplayName("may be null")
    void none() throws ReflectiveOperationException {
        thread.setContextClassLoader(null);
        assertThat(hash()).isEqualTo(HERE);
    }

    @Test
    @DisplayName("may be one with another copy of the library")
    void another() throws ReflectiveOperationException {
        thread.setContextClassLoader(before);
        assertThat(hash()).isEqualTo(HERE);
    }

    @Test
    @DisplayName("may change between building an evaluator and its first evaluation")
    void changing() throws ReflectiveOperationException {
        thread.setContextClassLoader(library);
        Class.forName("org.kuanggui.PlanEvaluator", true, library)
                .getMethod("create")
                .invoke(null);
        thread.setContextClassLoader(blank);
        assertThat(hash()).isEqualTo(HERE);
    }

    @Test
    @DisplayName("is as it was after the library has loaded")
    void leftAlone() throws ReflectiveOperationException {
        thread.setContextClassLoader(blank);
        hash();
        assertThat(thread.getContextClassLoader()).isSameAs(blank);
    }

    private String hash() throws ReflectiveOperationException {
        return (String) Class.forName(SameBytes.class.getName(), true, library)
                .getMethod("hash", int.class)
                .invoke(null, ROUNDS);
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
