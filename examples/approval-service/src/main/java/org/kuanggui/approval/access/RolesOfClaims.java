package org.kuanggui.approval.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;

/** Reads roles off what an OIDC issuer says of somebody. What it calls otherwise than {@link Role} does is no role here. */
final class RolesOfClaims {
    private static final String PREFIX = "ROLE_";
    private static final Set<String> ROLES =
            List.of(Role.values()).stream().map(Role::name).collect(Collectors.toUnmodifiableSet());

    private final String claim;

    /** @param claim the name under which a token has a list of roles */
    RolesOfClaims(String claim) {
        this.claim = claim;
    }

    /** Of a program, by the token that it sends. */
    Converter<Jwt, AbstractAuthenticationToken> ofTokens() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(this::roles);
        return converter;
    }

    /** Of somebody at a browser, by the token of its login. */
    GrantedAuthoritiesMapper ofUsers() {
        return authorities -> authorities.stream()
                .filter(OidcUserAuthority.class::isInstance)
                .map(authority -> ((OidcUserAuthority) authority).getIdToken())
                .flatMap(token -> roles(token).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Collection<GrantedAuthority> roles(ClaimAccessor token) {
        if (!(token.getClaims().get(claim) instanceof Collection<?> named)) {
            return Set.of();
        }
        return named.stream()
                .map(String::valueOf)
                .filter(ROLES::contains)
                .map(role -> new SimpleGrantedAuthority(PREFIX + role))
                .collect(Collectors.toUnmodifiableSet());
    }
}
