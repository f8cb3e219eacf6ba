package org.kuanggui.approval;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests as bytes, such as no client sends that means well. */
final class HostileRequest {
    /** Headers of a body whose length is not said beforehand. */
    static final String CHUNKED = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";

    /** A form of such a length. */
    static final String CHUNKED_FORM =
            "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n";

    /** One with parts, of such a length. */
    static final String CHUNKED_PARTS =
            "Content-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n";

    private static final List<String> PATHS = List.of(
            "/api/evaluations",
            "/api/what-if",
            "/api/inquiries",
            "/api/rectifications",
            "/api/records",
            "/api/records/none/replay",
            "/judge",
            "/records",
            "/report",
            "/edit",
            "/fill-in",
            "/fill-in/mining");
    private static final List<String> TRICKS = List.of(
            "/../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/style.css/..;/api/records",
            "/api//records",
            "/api/records/%00",
            "/api/records/" + "a".repeat(5000),
            "/api/records?before=99999999999999999999&most=-1",
            "/api/records?most=2147483648",
            "/api/records?subject=%00",
            "/records?subject=%00%ED%A0%80",
            "/records?before=%F0%28%8C%28",
            "/?lang=../../etc",
            "/?lang=%0d%0aSet-Cookie:%20x=y",
            "/fill-in/..%2f..%2fapplication.yaml",
            "/actuator/env",
            "/h2-console",
            "*",
            "http://elsewhere.example/api/records",
            "/api/schemas/../../application.yaml");

    private HostileRequest() {}

    /**
     * Any of eight sorts, mostly to places that are there.
     *
     * @param known headers by which forms are taken for those of a page
     */
    static byte[] random(Random random, String known) {
        String path = PATHS.get(random.nextInt(PATHS.size()));
        return switch (random.nextInt(8)) {
            case 0 -> head("GET", TRICKS.get(random.nextInt(TRICKS.size())), "");
            case 1 -> post(path, known, "application/json", bytes(random, random.nextInt(2000)));
            case 2 -> post(path, known, "application/json", cut(random, Shipped.TOO_SMALL));
            case 3 ->
                post(
                        path,
                        known,
                        "application/json",
                        "[".repeat(random.nextInt(50_000)).getBytes(StandardCharsets.US_ASCII));
            case 4 ->
                post(
                        path,
                        known,
                        "application/x-www-form-urlencoded",
                        ("document=" + "%7B".repeat(random.nextInt(20_000))).getBytes(StandardCharsets.US_ASCII));
            case 5 -> head("GET", path, flood(random));
            case 6 ->
                post(
                        path,
                        known,
                        "multipart/form-data; boundary=x",
                        ("--x\r\nContent-Disposition: form-data; name=\"document\"; filename=\"../../x\"\r\n\r\n"
                                        + "{".repeat(random.nextInt(5_000)))
                                .getBytes(StandardCharsets.US_ASCII));
            default -> bytes(random, 1 + random.nextInt(200));
        };
    }

    /** One whose body does not come, though its length is said. */
    static byte[] endless(String method, String target, String type) {
        return head(method, target, "Content-Type: " + type + "\r\nContent-Length: 1000\r\n");
    }

    /** One with the beginning of a body. */
    static byte[] begun(String method, String target, String headers, String body) {
        return (new String(head(method, target, headers), StandardCharsets.ISO_8859_1) + body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One for an evaluation. */
    static byte[] json(String body) {
        return post("/api/evaluations", "", "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    /** The first line and the headers; each of those that are given ends with CR and LF. */
    static byte[] head(String method, String target, String headers) {
        return (method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] post(String path, String headers, String type, byte[] body) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(
                head("POST", path, headers + "Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n"));
        request.writeBytes(body);
        return request.toByteArray();
    }

    private static String flood(Random random) {
        return IntStream.range(0, random.nextInt(400))
                .mapToObj(i -> "X-Header-" + i + ": " + "y".repeat(random.nextInt(200)) + "\r\n")
                .collect(Collectors.joining());
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] cut(Random random, String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return bytes;
    }
}
