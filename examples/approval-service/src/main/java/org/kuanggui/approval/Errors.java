package org.kuanggui.approval;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;

/** What is refused before the API or a page has it: problem details (RFC 9457) for a program, the page of errors for a browser. */
@Controller
class Errors extends BasicErrorController {
    private static final Map<HttpStatus, Map<String, Object>> KNOWN = Map.of(
            HttpStatus.REQUEST_TIMEOUT,
            problem("too-slow", "a body has ten seconds, and comes with 64 KB a second after these"),
            HttpStatus.TOO_MANY_REQUESTS,
            problem("too-many-requests", "try again in a second"),
            HttpStatus.SERVICE_UNAVAILABLE,
            problem("busy", "nothing was done; try again in a moment, with the same Idempotency-Key"));

    Errors(ErrorAttributes attributes, ServerProperties server, List<ErrorViewResolver> pages) {
        super(attributes, server.getError(), pages);
    }

    private static Map<String, Object> problem(String type, String detail) {
        return Map.of("type", "urn:kuanggui:problem:" + type, "detail", detail);
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        HttpStatus status = getStatus(request);
        Map<String, Object> problem = new LinkedHashMap<>(KNOWN.getOrDefault(status, Map.of("type", "about:blank")));
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
