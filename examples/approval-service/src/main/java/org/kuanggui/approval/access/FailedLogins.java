package org.kuanggui.approval.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
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
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets each address be wrong about a password so often, and go to an issuer to log in so often, before it has to wait: a password is slow to
 * check, by design, and who begins to log in is remembered. Passwords that are right cost nothing here.
 */
@Component
final class FailedLogins implements Filter {
    private static final int MOST_ADDRESSES = 10_000;
    private static final long AT_ONCE = 60;
    private static final String BASIC = "basic ";

    private final LoadingCache<String, Bucket> addresses = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(AT_ONCE))
            .build(address -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(1, Duration.ofSeconds(1)))
                    .build());

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails from) {
            addresses.get(from.getRemoteAddress()).tryConsume(1);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.REQUEST || mayGoOn((HttpServletRequest) request)) {
            chain.doFilter(request, response);
        } else {
            RateLimit.refuse((HttpServletResponse) response);
        }
    }

    private boolean mayGoOn(HttpServletRequest request) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/oauth2/")) {
            return addresses.get(request.getRemoteAddr()).tryConsume(1);
        }
        return !bringsAPassword(request)
                || addresses.get(request.getRemoteAddr()).getAvailableTokens() > 0;
    }

    private static boolean bringsAPassword(HttpServletRequest request) {
        return isBasic(request.getHeader(HttpHeaders.AUTHORIZATION))
                || (HttpMethod.POST.matches(request.getMethod())
                        && request.getRequestURI().equals(request.getContextPath() + "/login"));
    }

    private static boolean isBasic(@Nullable String authorization) {
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(BASIC);
    }

    /** It stands among the filters of security, and nowhere else. */
    @Bean
    static FilterRegistrationBean<FailedLogins> notByItself(FailedLogins filter) {
        FilterRegistrationBean<FailedLogins> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
