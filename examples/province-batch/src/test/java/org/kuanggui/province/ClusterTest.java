package org.kuanggui.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A cluster of two workers, given the module's jar by spark-submit")
class ClusterTest {
    private static final String JAR = System.getProperty("province.cluster");
    private static final String OPENED = System.getProperty("province.jdk");

    /** All is done before the second compiler is. */
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /** What Spark does not bring: the cluster has it by what spark-submit is given, or not at all. */
    private static final List<String> NOT_SPARKS =
            List.of("kuanggui-", "drools-", "kie-", "jts-core", "proj4j", "sedona-", "picocli", "GeographicLib");

    @Test
    @DisplayName("answers as one JVM does, byte for byte")
    void sameBytes(@TempDir Path folder) throws IOException, InterruptedException {
        Path layers = Province.layers(folder.resolve("layers"), 1_100);
        Path applications = Province.applications(folder.resolve("applications.ndjson"), 400, 1_100);
        Path home = sparkHome(folder);

        ProcessBuilder submit = new ProcessBuilder(submit(
                        home,
                        "--in",
                        applications.toString(),
                        "--layers",
                        layers.toString(),
                        "--out",
                        folder.resolve("out").toString()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        submit.environment().put("SPARK_HOME", home.toString());
        submit.environment().put("SPARK_SCALA_VERSION", "2.13");
        submit.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        Process process = submit.start();
        boolean isDone = process.waitFor(30, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();

        String log = Files.readString(folder.resolve("log"));
        assertThat(isDone).as(log).isTrue();
        assertThat(process.exitValue()).as(log).isZero();
        assertThat(log).contains("Registered executor", "with ID 0", "with ID 1");
        assertThat(Answered.together(folder.resolve("out/evaluations")))
                .isEqualTo(Answered.byOneJvm(applications, layers).evaluations());
    }

    /** What the script {@code spark-submit} runs. */
    private static List<String> submit(Path home, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(List.of(OPENED.split(" ", -1)));
        command.addAll(List.of(SHORT_LIVED.split(" ", -1)));
        command.addAll(List.of(
                "-cp",
                home + "/jars/*",
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local-cluster[2,1,1024]",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.driver.host=localhost",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.cores.max=2", // of these, all have to be there before anything begins
                "--conf",
                "spark.scheduler.minRegisteredResourcesRatio=1.0",
                "--conf",
                "spark.scheduler.maxRegisteredResourcesWaitingTime=600s",
                "--conf",
                "spark.executor.extraJavaOptions=" + SHORT_LIVED,
                "--conf",
                "spark.sql.shuffle.partitions=4",
                "--jars",
                jars().filter(jar -> isNamed(jar, "sedona-"))
                        .findFirst()
                        .orElseThrow()
                        .toString(),
                "--class",
                "org.kuanggui.province.ProvinceBatch",
                JAR));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Stream<Path> jars() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(classPath.split(File.pathSeparator, -1)).map(Path::of).filter(ClusterTest::isJar);
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(".jar");
    }

    private static boolean isNamed(Path file, String start) {
        return String.valueOf(file.getFileName()).startsWith(start);
    }

    /** What a Spark distribution has: the jars in one folder. */
    private static Path sparkHome(Path folder) throws IOException {
        Path home = folder.resolve("spark");
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (Path jar : jars().toList()) {
            if (NOT_SPARKS.stream().noneMatch(start -> isNamed(jar, start))) {
                Files.copy(jar, jars.resolve(jar.getFileName()));
            }
        }
        return home;
    }
}
