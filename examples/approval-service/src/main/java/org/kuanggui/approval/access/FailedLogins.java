package org.kuanggui.approval.access;

import io.github.bucket4j.Bucket;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets each address be wrong about a password so often, and go to an issuer to log in so often, before it has to wait: a password is slow to
 * check, by design, and who begins to log in is remembered. What a password costs is given back where it was right.
 */
@Component
final class FailedLogins implements Filter {
    private static final long AT_ONCE = 60;
    private static final long A_SECOND = 1;
    private static final String BASIC = "Basic";
    private static final String FAILED = FailedLogins.class.getName();

    private final Buckets addresses = new Buckets(AT_ONCE, A_SECOND);

    /** Somebody failed to log in on the page. */
    static void failed(HttpServletRequest request) {
        request.setAttribute(FAILED, true);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        doFilter((HttpServletRequest) request, (HttpServletResponse) response, chain);
    }

    private void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean bringsAPassword = bringsAPassword(request);
        if (request.getDispatcherType() != DispatcherType.REQUEST || !(bringsAPassword || goesToAnIssuer(request))) {
            chain.doFilter(request, response);
            return;
        }
        Bucket address = addresses.of(Addresses.of(request));
        if (!address.tryConsume(1)) {
            RateLimit.refuse(response);
            return;
        }
        chain.doFilter(request, response);
        if (bringsAPassword && !isWrong(request, response)) {
            address.addTokens(1);
        }
    }

    private static boolean goesToAnIssuer(HttpServletRequest request) {
        return request.getServletPath().startsWith("/oauth2/");
    }

    private static boolean bringsAPassword(HttpServletRequest request) {
        return isBasic(request.getHeader(HttpHeaders.AUTHORIZATION))
                || (HttpMethod.POST.matches(request.getMethod())
                        && request.getServletPath().equals("/login"));
    }

    /** As Spring Security has it: whatever stands after the word. */
    private static boolean isBasic(@Nullable String authorization) {
        return authorization != null && authorization.strip().regionMatches(true, 0, BASIC, 0, BASIC.length());
    }

    private static boolean isWrong(HttpServletRequest request, HttpServletResponse response) {
        return request.getAttribute(FAILED) != null || response.getStatus() == HttpStatus.UNAUTHORIZED.value();
    }

    /** It stands among the filters of security, and nowhere else. */
    @Bean
    static FilterRegistrationBean<FailedLogins> notByItself(FailedLogins filter) {
        FilterRegistrationBean<FailedLogins> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
