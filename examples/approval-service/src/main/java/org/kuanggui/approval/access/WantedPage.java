package org.kuanggui.approval.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Where somebody wanted to go that has to log in before, in a cookie. */
final class WantedPage extends CookieRequestCache {
    /** A browser keeps no cookie that is much longer. */
    private static final int LONGEST = 2_000;

    /** @param page which requests are for a page */
    WantedPage(RequestMatcher page) {
        setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && page.matches(request)
                && length(request.getRequestURI()) + length(request.getQueryString()) <= LONGEST);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    /** Forgets it once one is there; the request goes on as it is, not as the saved one, which has no headers. */
    @Override
    @Nullable
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        super.getMatchingRequest(request, response);
        return null;
    }
}
