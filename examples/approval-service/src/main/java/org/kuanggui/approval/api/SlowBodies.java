package org.kuanggui.approval.api;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.CloseNowException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Hangs up on who does not come to the end of a body: once it has answered, Tomcat would wait for the rest, and hold the thread. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SlowBodies implements Filter {
    private static final String PROBLEM = "{\"type\":\"urn:kuanggui:problem:too-slow\","
            + "\"title\":\"The request does not come to its end\",\"status\":408,\"detail\":\"";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException failed) {
            if (!(failed.getRootCause() instanceof TooSlowException slow)) {
                throw failed;
            }
            HttpServletResponse refusal = (HttpServletResponse) response;
            refusal.setStatus(HttpStatus.REQUEST_TIMEOUT.value());
            refusal.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            refusal.getWriter().write(PROBLEM + slow.getMessage() + "\"}");
            refusal.flushBuffer();
            throw new CloseNowException(slow.getMessage());
        }
    }
}
