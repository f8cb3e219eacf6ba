package org.kuanggui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a form is known to be of a page of the service.
 *
 * @param value what the form has in {@code _csrf}
 * @param cookie what the browser sends beside it
 */
record PageToken(String value, String cookie) {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** Of a page that anybody may have, where nobody has to log in. */
    static PageToken of(Service service) throws IOException, InterruptedException {
        return of(service.get("/"));
    }

    /** Of a page with a form. */
    static PageToken of(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as("a form that has a token").isTrue();
        return new PageToken(
                token.group(1),
                page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0]);
    }

    /** For requests that are no forms of a browser. */
    String headers() {
        return "Cookie: " + cookie + "\r\nX-XSRF-TOKEN: " + value + "\r\n";
    }
}
