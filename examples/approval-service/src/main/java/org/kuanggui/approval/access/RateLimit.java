package org.kuanggui.approval.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Lets each client ask so many times a second, and ten times that at once. */
final class RateLimit implements Filter {
    private static final int AT_ONCE = 10;

    private final Function<HttpServletRequest, @Nullable String> client;
    private final Buckets clients;

    /** @param client who asks; null where that does not count */
    RateLimit(int aSecond, Function<HttpServletRequest, @Nullable String> client) {
        this.client = client;
        clients = new Buckets((long) aSecond * AT_ONCE, aSecond);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = request.getDispatcherType() == DispatcherType.REQUEST
                ? client.apply((HttpServletRequest) request)
                : null;
        if (name == null || clients.of(name).tryConsume(1)) {
            chain.doFilter(request, response);
            return;
        }
        refuse((HttpServletResponse) response);
    }

    /** Tells whoever asks to wait. */
    static void refuse(HttpServletResponse refusal) throws IOException {
        refusal.setHeader(HttpHeaders.RETRY_AFTER, "1");
        refusal.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
