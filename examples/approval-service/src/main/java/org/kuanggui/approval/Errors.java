package org.kuanggui.approval;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.json.MappingJackson2JsonView;

/** What is refused before the API or a page has it: problem details (RFC 9457) for a program, as all are that ask the API, the page of errors for a browser. */
@Controller
class Errors extends BasicErrorController {
    private static final Map<HttpStatus, Map<String, Object>> KNOWN = Map.of(
            HttpStatus.REQUEST_TIMEOUT,
            known("too-slow", TimedBody.RULE),
            HttpStatus.TOO_MANY_REQUESTS,
            known("too-many-requests", "try again in a second"),
            HttpStatus.SERVICE_UNAVAILABLE,
            known("busy", "nothing was done; try again in a moment, with the same Idempotency-Key"));

    Errors(ErrorAttributes attributes, ServerProperties server, List<ErrorViewResolver> pages) {
        super(attributes, server.getError(), pages);
    }

    private static Map<String, Object> known(String type, String detail) {
        return Map.of("type", "urn:kuanggui:problem:" + type, "detail", detail);
    }

    @Override
    public ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        if (!String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith(request.getContextPath() + "/api/")) {
            return super.errorHtml(request, response);
        }
        HttpStatus status = getStatus(request);
        response.setStatus(status.value());
        MappingJackson2JsonView json = new MappingJackson2JsonView();
        json.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        return new ModelAndView(json, problem(status));
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        HttpStatus status = getStatus(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(status));
    }

    /** Who asks for the page of errors itself asks for a page that is not there. */
    @Override
    protected HttpStatus getStatus(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR ? super.getStatus(request) : HttpStatus.NOT_FOUND;
    }

    private static Map<String, Object> problem(HttpStatus status) {
        Map<String, Object> problem = new LinkedHashMap<>(KNOWN.getOrDefault(status, Map.of("type", "about:blank")));
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        return problem;
    }
}
