package org.kuanggui.approval.access;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where a user of the configuration says who it is, and whoever is known to an issuer goes on to that one. */
@Controller
class LoginPages {
    private final boolean hasUsers;
    private final List<ClientRegistration> issuers;

    LoginPages(AccessProperties access, ObjectProvider<InMemoryClientRegistrationRepository> issuers) {
        hasUsers = !access.users().isEmpty();
        this.issuers = issuers.stream()
                .flatMap(some -> StreamSupport.stream(some.spliterator(), false))
                .filter(issuer -> AuthorizationGrantType.AUTHORIZATION_CODE.equals(issuer.getAuthorizationGrantType()))
                .toList();
    }

    /**
     * The page.
     *
     * @param error there, with whatever value, after a login that failed
     * @param logout likewise, after a logout
     */
    @GetMapping("/login")
    ModelAndView login(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String logout) {
        if (!hasUsers && issuers.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ModelAndView page = new ModelAndView("login", "issuers", issuers);
        page.addObject("hasUsers", hasUsers);
        page.addObject("failed", error != null);
        page.addObject("loggedOut", logout != null);
        return page;
    }
}
