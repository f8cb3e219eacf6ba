package org.kuanggui.approval;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets few large requests in at a time, so that bodies which are as large as the library reads them do not fill the heap together. Others
 * are told to come again. Small requests that say how long they are, as nearly all do, wait for nobody; one that does not may be of any length.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LargeRequests implements Filter {
    private static final long LARGE = 256 * 1024;
    private static final int MOST_AT_ONCE = 4;
    private static final Set<String> HAVE_BODIES = Set.of("POST", "PUT", "PATCH");

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!mayBeLarge(request)) {
            chain.doFilter(request, response);
        } else if (places.tryAcquire()) {
            try {
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        } else {
            refuse((HttpServletResponse) response);
        }
    }

    private static boolean mayBeLarge(ServletRequest request) {
        long length = request.getContentLengthLong();
        return length > LARGE || (length < 0 && HAVE_BODIES.contains(((HttpServletRequest) request).getMethod()));
    }

    private static void refuse(HttpServletResponse refusal) throws IOException {
        refusal.setHeader(HttpHeaders.RETRY_AFTER, "5");
        refusal.setHeader("X-Content-Type-Options", "nosniff");
        refusal.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
