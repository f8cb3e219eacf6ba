package org.kuanggui.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Commands to a browser, and what it answers and tells by itself. */
final class Wire implements WebSocket.Listener {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final long LONGEST_ANSWER_S = 120;

    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<Consumer<JsonNode>> listeners = new CopyOnWriteArrayList<>();
    private final StringBuilder message = new StringBuilder();
    private final WebSocket socket;

    Wire(URI address) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /** Tells a listener every event from now on. */
    void listen(Consumer<JsonNode> listener) {
        listeners.add(listener);
    }

    /**
     * Sends a command, and waits for its answer.
     *
     * @param session of a tab; empty for the browser itself
     */
    JsonNode ask(String session, String method, Map<String, ?> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        send(id, session, method, parameters);
        JsonNode got = answer.orTimeout(LONGEST_ANSWER_S, TimeUnit.SECONDS).join();
        if (got.has("error")) {
            throw new IllegalStateException(method + ": " + got.get("error"));
        }
        return got.get("result");
    }

    /** Sends a command, and leaves it at that. */
    void tell(String method) {
        send(last.incrementAndGet(), "", method, Map.of());
    }

    private void send(int id, String session, String method, Map<String, ?> parameters) {
        ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
        command.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        socket.sendText(command.toString(), true).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
        message.append(part);
        if (isLast) {
            take(message.toString());
            message.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private void take(String text) {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!node.has("id")) {
            listeners.forEach(listener -> listener.accept(node));
            return;
        }
        CompletableFuture<JsonNode> answer = answers.remove(node.get("id").asInt());
        if (answer != null) {
            answer.complete(node);
        }
    }

    void close() {
        socket.abort();
    }
}
