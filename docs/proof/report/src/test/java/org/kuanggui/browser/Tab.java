package org.kuanggui.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A page that is open in a browser. */
final class Tab {
    private static final long LONGEST_LOAD_S = 120;
    private static final Set<String> COMPLAINTS =
            Set.of("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Audits.issueAdded");

    private final Wire wire;
    private final String session;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Map<String, CompletableFuture<Void>> loads = new ConcurrentHashMap<>();

    private Tab(Wire wire, String session) {
        this.wire = wire;
        this.session = session;
    }

    static Tab open(Wire wire, URI page) {
        String target = wire.ask("", "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        String session = wire.ask("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asText();
        Tab tab = new Tab(wire, session);
        wire.listen(tab::take);
        for (String domain : List.of("Page", "Log", "Runtime", "Network", "Audits")) {
            tab.ask(domain + ".enable", Map.of());
        }
        tab.ask("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
        String loader = tab.ask("Page.navigate", Map.of("url", page.toString()))
                .get("loaderId")
                .asText();
        tab.load(loader).orTimeout(LONGEST_LOAD_S, TimeUnit.SECONDS).join();
        return tab;
    }

    /** Done when all of one document is there; that the empty page is there may be told late. */
    private CompletableFuture<Void> load(String loader) {
        return loads.computeIfAbsent(loader, any -> new CompletableFuture<>());
    }

    private void take(JsonNode event) {
        if (!event.path("sessionId").asText().equals(session)) {
            return;
        }
        String method = event.get("method").asText();
        if (method.equals("Page.lifecycleEvent")) {
            if (event.at("/params/name").asText().equals("load")) {
                load(event.at("/params/loaderId").asText()).complete(null);
            }
        } else if (method.equals("Network.requestWillBeSent")) {
            requests.add(event.at("/params/request/url").asText());
        } else if (COMPLAINTS.contains(method)) {
            complaints.add(event.toString());
        }
    }

    /** What the browser wrote on its console, and what it held against the page. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What was asked for, the page itself among it. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** What an expression gives, once it is there. */
    JsonNode evaluate(String expression) {
        JsonNode answer =
                ask("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** The page on paper, of the size that it asks for. */
    byte[] print() {
        String pdf = ask("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
                .get("data")
                .asText();
        return Base64.getDecoder().decode(pdf);
    }

    JsonNode ask(String method, Map<String, ?> parameters) {
        return wire.ask(session, method, parameters);
    }
}
