package org.kuanggui.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A headless Chromium of one's own, with an empty profile, that is told what to do by the DevTools protocol. */
final class Chromium implements AutoCloseable {
    private static final String LISTENING = "DevTools listening on ";
    private static final long LONGEST_END_S = 120;
    private static final long LONGEST_CHILD_S = 10;

    private final Process process;
    private final Wire wire;

    private Chromium(Process process, URI address) {
        this.process = process;
        this.wire = new Wire(address);
    }

    /** Whether Debian's package is there. */
    static boolean isThere() {
        return Files.isExecutable(Path.of("/usr/bin/chromium"));
    }

    static Chromium start(Path profile) throws IOException {
        Process process = new ProcessBuilder(
                        "/usr/bin/chromium",
                        "--headless",
                        "--no-sandbox", // tests run as root in containers, and open nothing but their own files
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Chromium(process, address(process));
    }

    private static URI address(Process process) throws IOException {
        BufferedReader errors = process.errorReader(StandardCharsets.UTF_8);
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.startsWith(LISTENING)) {
                drain(errors);
                return URI.create(line.substring(LISTENING.length()));
            }
        }
        throw new IllegalStateException("Chromium ended without listening");
    }

    /** What it says of the machine is of no interest, but must not fill the pipe. */
    private static void drain(BufferedReader errors) {
        Thread reader = new Thread(() -> {
            try {
                while (errors.readLine() != null) {}
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        });
        reader.setUncaughtExceptionHandler((thread, closed) -> {});
        reader.setDaemon(true);
        reader.start();
    }

    /** Opens a file in a tab of its own, and waits until it has loaded. */
    Tab open(Path file) {
        return Tab.open(wire, file.toUri());
    }

    /** Until nothing of it writes to the profile, which is deleted then. */
    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        try {
            wire.tell("Browser.close"); // else it leaves links behind in its profile; its answer may be cut off
            process.onExit().get(LONGEST_END_S, TimeUnit.SECONDS);
        } catch (CompletionException | InterruptedException | ExecutionException | TimeoutException stillThere) {
            process.destroyForcibly().onExit().join();
        }
        wire.close();
        children.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(children.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, LONGEST_CHILD_S, TimeUnit.SECONDS) // none is waited for that nobody reaps
                .join();
    }
}
