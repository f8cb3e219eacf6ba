package org.kuanggui.approval;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Debian's Chromium. */
final class Chromium implements AutoCloseable {
    /** A loaded machine takes long; a page that does not come, longer. */
    private static final double MOST_MILLIS = 180_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() throws IOException {
        Path program = Path.of(Programs.run("which", "chromium").strip());
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox")));
        return new Chromium(playwright, browser);
    }

    /** Somebody who was never here, at a window of a size in pixels. */
    BrowserContext somebody(int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        context.setDefaultTimeout(MOST_MILLIS);
        return context;
    }

    /** What axe-core has against a page; it is run beside the page's own policy, not under it. */
    static List<?> violations(Page page) throws IOException {
        try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) page.evaluate("axe.run().then(result => result.violations.map(found => found.id + ' '"
                + " + found.nodes.map(node => node.html).join(' ')))");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
