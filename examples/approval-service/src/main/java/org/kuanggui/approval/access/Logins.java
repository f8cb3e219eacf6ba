package org.kuanggui.approval.access;

import java.time.Duration;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** What becomes of a login on the page, or at an issuer. */
final class Logins {
    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private Logins() {}

    /** Who has logged in goes on to where it wanted, and stays logged in for a working day. */
    static AuthenticationSuccessHandler succeeded(RequestCache wanted) {
        SavedRequestAwareAuthenticationSuccessHandler goesOn = new SavedRequestAwareAuthenticationSuccessHandler();
        goesOn.setRequestCache(wanted);
        return (request, response, somebody) -> {
            request.getSession().setMaxInactiveInterval((int) WORKING_DAY.toSeconds());
            goesOn.onAuthenticationSuccess(request, response, somebody);
        };
    }

    /** Who has not gets no session, and is sent back. */
    static AuthenticationFailureHandler failed(String page) {
        SimpleUrlAuthenticationFailureHandler back = new SimpleUrlAuthenticationFailureHandler(page + "?error");
        back.setAllowSessionCreation(false);
        return (request, response, refused) -> {
            FailedLogins.failed(request);
            back.onAuthenticationFailure(request, response, refused);
        };
    }
}
