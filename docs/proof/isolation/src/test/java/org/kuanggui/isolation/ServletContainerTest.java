package org.kuanggui.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Two web applications in a servlet container, each with a version of the library of its own")
class ServletContainerTest {
    private static final String DOCUMENT = Shipped.documents().get(0);

    @Test
    @DisplayName("each judge by their own; where one is stopped, the other judges on")
    void twoVersions(@TempDir Path folder) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createDirectory(folder.resolve("tomcat")).toString());
        tomcat.setPort(0);
        tomcat.getConnector();
        Context one = deployed(tomcat, folder, "one", TwoVersionsTest.places());
        deployed(tomcat, folder, "other", TwoVersionsTest.edited(folder));
        tomcat.start();
        try {
            String ones = answer(tomcat, "one").body();
            String others = answer(tomcat, "other").body();

            assertThat(ones).isEqualTo(new Judge().apply(DOCUMENT)).contains(TwoVersionsTest.BELOW);
            assertThat(others).contains("\"version\":\"another\"").doesNotContain(TwoVersionsTest.BELOW);
            one.stop();
            assertThat(answer(tomcat, "one").statusCode()).isEqualTo(404);
            assertThat(answer(tomcat, "other").body()).isEqualTo(others);
        } finally {
            end(tomcat);
        }
    }

    /** A folder as a war unpacks to. */
    private static Context deployed(Tomcat tomcat, Path parent, String name, List<Path> places) throws IOException {
        Path application = Files.createDirectory(parent.resolve(name));
        Path classes = Files.createDirectories(application.resolve("WEB-INF/classes"));
        Path jars = Files.createDirectories(application.resolve("WEB-INF/lib"));
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                copy(place, classes);
            } else if (!place.getFileName().toString().startsWith("tomcat-")) {
                Files.copy(place, jars.resolve(place.getFileName()));
            }
        }
        StandardContext context = (StandardContext) tomcat.addContext("/" + name, application.toString());
        // Tomcat would look for leaks where a JDK 17 lets nobody look
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesRmiTargets(false);
        Tomcat.addServlet(context, "judge", JudgingServlet.class.getName());
        context.addServletMappingDecoded("/", "judge");
        return context;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    private static HttpResponse<String> answer(Tomcat tomcat, String name) throws IOException, InterruptedException {
        URI place = URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/" + name + "/");
        HttpRequest request = HttpRequest.newBuilder(place)
                .POST(BodyPublishers.ofString(DOCUMENT))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static void end(Tomcat tomcat) throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
