package org.kuanggui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The page for examiners, in Chromium")
@ParameterizedClass(name = "with records in {0}")
@EnumSource(Database.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit calls start
class PageTest {
    private static final String HOSTILE =
            "<script>document.title='hostile'</script><img src=x onerror=\"document.title='hostile'\">";
    private static final String QUOTED = "\"" + HOSTILE.replace("\"", "\\\"") + "\"";

    private static final int MOST_FIELDS = 30;

    @Parameter
    private Database kind;

    private Path folder;
    private Database.Running database;
    private List<String> options;
    private Service service;
    private Chromium chromium;

    @BeforeParameterizedClassInvocation(injectArguments = false)
    void start(@TempDir Path scratch) throws IOException {
        folder = scratch;
        database = kind.start(folder);
        options = Stream.concat(Stream.of("--kuanggui.judging.layers=" + Shipped.layers()), database.options().stream())
                .toList();
        service = Service.start(folder, options);
        chromium = Chromium.start();
    }

    @AfterParameterizedClassInvocation
    void end() throws IOException {
        chromium.close();
        service.close();
        database.close();
    }

    @Test
    @DisplayName(
            "shows a newcomer the refusal with its clause, what must change, and that it then conforms; and keeps the record")
    void fromRefusalToRecord() throws IOException, InterruptedException {
        try (BrowserContext context = chromium.somebody(1280, 900)) {
            Page page = context.newPage();
            page.navigate(service.place("/?lang=en"));
            isAccessible(page);
            page.getByLabel("application, mine or ledger, as JSON").fill(Shipped.TOO_SMALL);
            button(page, "judge").click();

            isHeaded(page, "does not conform");
            assertThat(page.locator("main").innerText())
                    .contains("open list not examined")
                    .doesNotContain("开放名录未经认定");
            assertThat(page.locator("h3.violated + ul").innerText())
                    .contains("95 万吨/年 is below the minimum (≥ 100 万吨/年)")
                    .contains("production scale: 95 万吨/年 (required: ≥ 100 万吨/年)")
                    .contains("四 专栏5")
                    .contains("严格落实矿山最低开采规模准入");
            isAccessible(page);
            picture(page, "service-refusal");

            button(page, "try way 1").click();

            isHeaded(page, "conforms, with duties");
            assertThat(page.locator("main").innerText())
                    .contains("minimum production scale 4-minimum-scale violated → satisfied");

            button(page, "record the decision").click();
            isHeaded(page, "Record ");
            String record = URI.create(page.url()).getPath();
            String subject = page.locator("dd").first().innerText();
            assertThat(page.locator("main").innerText()).contains("The same, byte for byte.");
            isAccessible(page);

            restart(List.of());
            page.navigate(service.place("/records"));
            page.getByLabel("id of the document").fill(subject);
            button(page, "find").click();
            page.waitForURL("**/records?*");
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            assertThat(page.locator("tbody time").innerText()).endsWith("+08:00");
            isAccessible(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(subject))
                    .click();
            page.waitForURL("**" + record);
            assertThat(page.locator("main").innerText()).contains("conforms, with duties");
            page.navigate(service.place(record + "/report"));
            isAccessible(page);
            Path pdf = folder.resolve("report.pdf");
            page.pdf(new Page.PdfOptions().setPath(pdf));
            assertThat(new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(Files.size(pdf)).isGreaterThan(10_000);

            restart(List.of("--kuanggui.judging.readings.month-count=CALENDAR_DAY"));
            page.navigate(service.place(record + "/report"));
            isHeaded(page, "No report");
            isAccessible(page);

            service.close();
            service = Service.start(folder, database.options());
            page.navigate(service.place(record + "?lang=zh"));
            assertThat(page.locator("main").innerText()).contains("记录所用图层与今日不同", "/setting/layers");
            isAccessible(page);
            page.navigate(service.place(record + "?lang=en"));
            assertThat(page.locator("main").innerText()).contains("recorded with other layers");
            restart(List.of());

            page.navigate(service.place("/records/none"));
            isHeaded(page, "There is no such page");
            isAccessible(page);
        }
    }

    @Test
    @DisplayName("says on a page of its own what went wrong")
    void faults() throws IOException, InterruptedException, SQLException {
        try (BrowserContext context = chromium.somebody(1280, 900)) {
            Page page = context.newPage();
            for (String place : List.of("/?lang=en", "/a;b", "/nowhere", "/fill-in/nothing", "/records?before=x")) {
                page.navigate(service.place(place));
                isHeaded(page, place.startsWith("/?") ? "Judge an application" : "That did not work");
                isAccessible(page);
            }

            String place = service.post("/api/records", Shipped.TOO_SMALL)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            String id = place.substring(place.lastIndexOf('/') + 1);
            service.close();
            database.intruder().execute("update decision_record set document = '{}' where id = '" + id + "'");
            restart(List.of());
            page.navigate(service.place("/records/" + id + "?lang=en"));
            isHeaded(page, "The record cannot be read");
            isAccessible(page);
        }
    }

    private void restart(List<String> more) throws IOException {
        service.close();
        service = Service.start(
                folder, Stream.concat(options.stream(), more.stream()).toList());
    }

    @Test
    @DisplayName("draws the area under the layers, with what offends")
    void map() throws IOException {
        try (BrowserContext context = chromium.somebody(1280, 900)) {
            Page page = context.newPage();
            page.navigate(service.place("/?lang=en"));
            page.getByLabel("application, mine or ledger, as JSON").fill(Shipped.ON_THE_RED_LINE);
            button(page, "judge").click();

            isHeaded(page, "does not conform");
            assertThat(page.locator(".map svg .overlap").count()).isPositive();
            assertThat(page.locator(".map svg").boundingBox().height).isGreaterThan(100);
            isAccessible(page);
            page.locator(".map").scrollIntoViewIfNeeded();
            picture(page, "service-map");
        }
    }

    @Test
    @DisplayName("takes a file, says what to ask next, and prints what is not recorded")
    void upload() throws IOException {
        Path document = Files.writeString(folder.resolve("document.json"), Shipped.WITHOUT_RESERVES);
        try (BrowserContext context = chromium.somebody(1280, 900)) {
            Page page = context.newPage();
            page.navigate(service.place("/?lang=en"));
            page.locator("[name=documentFile]").setInputFiles(document);
            button(page, "judge").click();

            isHeaded(page, "undetermined");
            assertThat(page.locator("main").innerText())
                    .contains("What to ask next")
                    .contains("recoverable reserves");
            Page report =
                    page.waitForPopup(() -> button(page, "report, to print").click());
            report.waitForLoadState();
            assertThat(report.pdf()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
            isAccessible(report);
        }
    }

    @Test
    @DisplayName("refuses a file that is not UTF-8, and one that is too large, and says so")
    void faultyFiles() throws IOException {
        Path other = Files.write(folder.resolve("gbk.json"), Shipped.WITHOUT_RESERVES.getBytes(Charset.forName("GBK")));
        Path large = Files.writeString(folder.resolve("large.json"), " ".repeat(9_000_000));
        try (BrowserContext context = chromium.somebody(1280, 900)) {
            Page page = context.newPage();
            page.navigate(service.place("/?lang=en"));
            page.locator("#document").fill("{}");
            page.locator("[name=documentFile]").setInputFiles(other);
            button(page, "judge").click();

            assertThat(alert(page)).contains("/document", "not UTF-8");
            assertThat(page.locator("#document").inputValue()).isEqualTo("{}");

            page.navigate(service.place("/?lang=zh"));
            page.locator("[name=documentFile]").setInputFiles(other);
            button(page, "判断").click();
            assertThat(alert(page)).contains("/document", "现为 不是 UTF-8 的文件，应为 以 UTF-8 保存的 JSON");

            page.navigate(service.place("/?lang=en"));
            page.locator("[name=documentFile]").setInputFiles(large);
            assertThat(page.waitForResponse(
                                    "**/judge", () -> button(page, "judge").click())
                            .status())
                    .isEqualTo(413);
            isHeaded(page, "That did not work");
        }
    }

    @Test
    @DisplayName(
            "tries changes by hand, beside a ledger, on another day, and gives the changed document to be changed further")
    void changes() {
        try (BrowserContext context = chromium.somebody(1280, 900)) {
            Page page = context.newPage();
            page.navigate(service.place("/?lang=en"));
            page.getByLabel("application, mine or ledger, as JSON").fill(Shipped.TOO_SMALL);
            page.locator("summary").click();
            page.locator("#ledger").fill(Shipped.LEDGER);
            page.locator("#asOf").fill("2024-05-20");
            page.locator("#changes").fill("{\"/productionScale\":{\"value\":100,\"unit\":\"万吨/年\"}}");
            button(page, "judge").click();

            page.waitForURL("**/judge");
            assertThat(page.locator("main").innerText())
                    .contains("judged as of 2024-05-20")
                    .contains("4-minimum-scale violated → satisfied");
            button(page, "change by hand").click();
            page.waitForURL("**/edit");
            assertThat(page.locator("#document").inputValue())
                    .containsPattern("\"productionScale\"\\s*:\\s*\\{\\s*\"value\"\\s*:\\s*100\\b");
            assertThat(page.locator("#asOf").inputValue()).isEqualTo("2024-05-20");
            assertThat(page.locator("#changes").inputValue()).isEmpty();
            page.locator("#ledger").fill("{\"kind\":\"ledger\"}");
            button(page, "judge").click();
            assertThat(alert(page)).contains("/ledger/id");
        }
    }

    @Test
    @DisplayName("records once, however often the button is pressed")
    void pressedTwice() {
        try (BrowserContext context = chromium.somebody(1280, 900)) {
            Page page = context.newPage();
            page.navigate(service.place("/?lang=en"));
            page.getByLabel("application, mine or ledger, as JSON").fill(Shipped.WITHOUT_RESERVES);
            button(page, "judge").click();
            isHeaded(page, "undetermined");
            FormData pressed = FormData.create();
            ((Map<?, ?>)
                            page.evaluate(
                                    "Object.fromEntries(new FormData(document.querySelector('main > div > form:last-of-type')))"))
                    .forEach((name, value) -> pressed.set((String) name, (String) value));
            String first = page.request()
                    .post(service.place("/records"), RequestOptions.create().setForm(pressed))
                    .url();
            button(page, "record the decision").click();

            isHeaded(page, "Record ");
            assertThat(first).contains("/records/");
            assertThat(page.url()).isEqualTo(first);
        }
    }

    @Test
    @DisplayName("shows every problem of what was pasted, and keeps what was typed")
    void problems() throws IOException {
        try (BrowserContext context = chromium.somebody(1280, 900)) {
            Page page = context.newPage();
            page.navigate(service.place("/?lang=en"));
            page.getByLabel("application, mine or ledger, as JSON")
                    .fill("{\"kind\":\"mining\",\"mineral\":\"GOLDD\",\"minerl\":\"COAL\"}");
            button(page, "judge").click();

            assertThat(alert(page))
                    .contains("/document/mineral", "found the text \"GOLDD\"", "Maybe mineral")
                    .contains("/document/id", "found nothing, expected a text");
            assertThat(page.getByLabel("application, mine or ledger, as JSON").inputValue())
                    .contains("GOLDD");
            isAccessible(page);

            page.locator(".language button").click();
            isHeaded(page, "规划符合性审查");
            assertThat(alert(page))
                    .contains("处问题", "/document/mineral", "现为 文本 \"GOLDD\"", "或许是 mineral")
                    .contains("/document/id", "现为 未填，应为 文本");
            assertThat(page.locator("#document").inputValue()).contains("GOLDD");
            isAccessible(page);
        }
    }

    @Test
    @DisplayName("shows hostile text as text, wherever it stands in what is sent, and where it is asked for")
    void hostileText() {
        try (BrowserContext context = chromium.somebody(1280, 900)) {
            Page page = context.newPage();
            for (String field : List.of("id", "applicant/name", "mineral", "submittedOn")) {
                judge(page, hostile(Shipped.ON_THE_RED_LINE, field), "");
                isText(page);
                if (page.getByRole(AriaRole.ALERT).count() == 0) {
                    button(page, "change by hand").click();
                    page.waitForURL("**/edit");
                }
                button(page, "fill in as a form").click();
                isHeaded(page, "apply for a mining right");
                isText(page);
                assertThat(page.locator("[name='/" + field + "']").inputValue()).isEqualTo(HOSTILE);
            }
            judge(page, "{" + QUOTED + ":1," + Shipped.TOO_SMALL.substring(1), "");
            isText(page);
            button(page, "fill in as a form").click();
            page.waitForURL("**/fill-in");
            isText(page);
            judge(page, HOSTILE, "");
            isText(page);
            judge(page, Shipped.TOO_SMALL, "{\"/" + QUOTED.substring(1) + ":" + QUOTED + "}");
            isText(page);
            page.navigate(service.place("/records?subject=" + URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8)));
            assertThat(page.locator("[name=subject]").inputValue()).isEqualTo(HOSTILE);
            isText(page);

            judge(page, hostile(Shipped.TOO_SMALL, "id"), "");
            isHeaded(page, "does not conform");
            assertThat(page.locator("main").innerText()).contains(HOSTILE);
            button(page, "record the decision").click();
            isHeaded(page, "Record ");
            assertThat(page.locator("main").innerText()).contains(HOSTILE);
            isText(page);
            page.navigate(page.url() + "/report");
            assertThat(page.locator("body").innerText()).contains(HOSTILE);
            isText(page);
        }
    }

    private void judge(Page page, String document, String changes) {
        page.navigate(service.place("/?lang=en"));
        page.getByLabel("application, mine or ledger, as JSON").fill(document);
        type(page.locator("#changes"), changes);
        button(page, "judge").click();
        page.waitForURL("**/judge");
    }

    /** Also where it is folded away. */
    private static void type(Locator field, String text) {
        field.evaluate("(field, text) => field.value = text", text);
    }

    private static String hostile(String document, String field) {
        try {
            ObjectNode read = (ObjectNode) new ObjectMapper().readTree(document);
            JsonPointer pointer = JsonPointer.compile("/" + field);
            ((ObjectNode) read.at(pointer.head())).put(pointer.last().getMatchingProperty(), HOSTILE);
            return read.toString();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Nothing of it became a part of the page. */
    private static void isText(Page page) {
        assertThat(page.content()).contains("onerror=");
        assertThat(page.locator("script, [onerror]").count()).isZero();
        assertThat(page.title()).isNotEqualTo("hostile");
    }

    @Test
    @DisplayName("makes a document of a form that is made of the schema")
    void form() throws IOException {
        try (BrowserContext context = chromium.somebody(1280, 900)) {
            Page page = context.newPage();
            for (String kind : List.of("exploration", "mine", "mining")) {
                page.navigate(service.place("/fill-in/" + kind + "?lang=en"));
                isAccessible(page);
            }
            page.locator("[name='/id']").fill("filled in");
            page.locator("[name='/submittedOn']").fill("2023-07-06");
            page.locator("[name='/action']").selectOption("NEW");
            page.locator("[name='/mineral']").selectOption("BUILDING_STONE_LIMESTONE");
            page.locator("[name='/method']").selectOption("OPEN_PIT");
            page.locator("[name='/applicant/name']").fill("somebody");
            page.locator("[name='/productionScale/value']").fill("95");
            page.locator("[name='/productionScale/unit']").selectOption("万吨/年");
            button(page, "go on").click();
            page.waitForURL("**/fill-in/mining");
            type(page.locator("#ledger"), "长".repeat(2_000_000));
            button(page, "fill in as a form").click();
            isHeaded(page, "apply for a mining right");
            isAccessible(page);
            assertThat(page.locator("[name='/productionScale/unit']").inputValue())
                    .isEqualTo("万吨/年");
            page.locator("[name='/productionScale/value']").fill("1");
            button(page, "go on").click();
            page.waitForURL("**/fill-in/mining");
            assertThat(page.locator("#document").inputValue()).contains("\"value\" : 1,");
            assertThat(page.locator("#ledger").inputValue()).hasSize(2_000_000);
            type(page.locator("#ledger"), "");
            button(page, "judge").click();

            isHeaded(page, "does not conform");
            assertThat(page.locator("main").innerText()).contains("filled in, judged as of 2023-07-06");
        }
    }

    @Test
    @DisplayName("fits a phone, by keyboard, in Chinese")
    void phone() throws IOException {
        try (BrowserContext context = chromium.somebody(360, 740)) {
            Page page = context.newPage();
            page.navigate(service.place("/?lang=zh"));
            page.getByLabel("申请、矿山或台账（JSON）").focus();
            page.keyboard().insertText(Shipped.TOO_SMALL);
            for (int i = 0; i < MOST_FIELDS && !isAtAButton(page); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL("**/judge");

            isHeaded(page, "不符合规划");
            assertThat(page.locator("main").innerText())
                    .contains("生产规模：95 万吨/年（要求：≥ 100 万吨/年）")
                    .contains("95 万吨/年 → 100 万吨/年")
                    .contains("主矿种：建筑石料用灰岩", "采用落后的工艺和技术：否")
                    .doesNotContain("BUILDING_STONE_LIMESTONE", "OPEN_PIT", "：true", "：false");
            isAsWideAsAPhone(page);
            isAccessible(page);
            picture(page, "service-phone");
            button(page, "记录此决定").click();
            page.waitForURL("**/records/*");
            isAsWideAsAPhone(page);
            for (String place : List.of("/", "/records", "/fill-in/mining", "/fill-in/exploration", "/fill-in/mine")) {
                page.navigate(service.place(place));
                isAsWideAsAPhone(page);
            }
        }
    }

    private static void isAsWideAsAPhone(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isEqualTo(360);
    }

    private static boolean isAtAButton(Page page) {
        return page.evaluate("document.activeElement.tagName").equals("BUTTON");
    }

    /** Keeps what the window shows, where pictures for the docs are asked for. */
    private static void picture(Page page, String name) {
        String pictures = System.getProperty("kuanggui.pictures", "");
        if (!pictures.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(pictures, name + ".png")));
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Waits for the page that is meant, and for its end: a click does not wait for the next one. */
    private static void isHeaded(Page page, String text) {
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(180_000));
        page.waitForLoadState();
    }

    /** What the page that is meant has against what was sent. */
    private static String alert(Page page) {
        Locator alert = page.getByRole(AriaRole.ALERT);
        alert.waitFor();
        page.waitForLoadState();
        return alert.innerText();
    }

    private static void isAccessible(Page page) throws IOException {
        assertThat(Chromium.violations(page)).isEmpty();
    }
}
