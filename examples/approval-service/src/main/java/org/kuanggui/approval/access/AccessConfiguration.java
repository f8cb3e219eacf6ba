package org.kuanggui.approval.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.apache.catalina.Globals;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.oauth2.resource.OAuth2ResourceServerProperties;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Open on loopback, for a first look; as soon as there are users, in the configuration or of an OIDC issuer, everybody has to be one. Open
 * and not on loopback, the service does not start.
 */
@Configuration
class AccessConfiguration {
    private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String LOGIN = "/login";

    /** What the table of records has room for. */
    private static final int LONGEST_NAME = 255;

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final AccessProperties access;
    private final FailedLogins failedLogins;
    private final boolean takesTokens;
    private final boolean sendsToAnIssuer;

    AccessConfiguration(
            AccessProperties access,
            FailedLogins failedLogins,
            ServerProperties server,
            ObjectProvider<JwtDecoder> tokens,
            OAuth2ResourceServerProperties tokensFor,
            ObjectProvider<ClientRegistrationRepository> issuers) {
        this.access = access;
        this.failedLogins = failedLogins;
        this.takesTokens = tokens.getIfAvailable() != null;
        this.sendsToAnIssuer = issuers.getIfAvailable() != null;
        if (isOpen() && !isLoopback(server.getAddress())) {
            throw new IllegalStateException(
                    "kuanggui.access.users is empty, there is no OIDC issuer, and server.address is "
                            + (server.getAddress() == null
                                    ? "every address"
                                    : server.getAddress().getHostAddress())
                            + ", expected users, an issuer, or 127.0.0.1");
        }
        if (takesTokens && tokensFor.getJwt().getAudiences().isEmpty()) {
            throw new IllegalStateException(
                    "spring.security.oauth2.resourceserver.jwt.audiences is empty, so that tokens of the issuer"
                            + " for any other service would do, expected the name that it has for this one");
        }
    }

    private boolean hasUsers() {
        return !access.users().isEmpty();
    }

    private boolean isOpen() {
        return !hasUsers() && !takesTokens && !sendsToAnIssuer;
    }

    private static boolean isLoopback(@Nullable InetAddress address) {
        return address != null && address.isLoopbackAddress();
    }

    @Bean
    SecurityFilterChain filters(HttpSecurity http) throws Exception {
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(Customizer.withDefaults()));
        // a form of another site sends no application/json, and nothing else of the API records
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/api/**").csrfTokenRepository(cookies()))
                .exceptionHandling(handling -> handling.defaultAccessDeniedHandlerFor(mayNot(), isCutShort()));
        LargeRequests large = new LargeRequests();
        http.addFilterBefore(large.ofForms(this::isStranger), CsrfFilter.class)
                .addFilterAfter(large.ofDocuments(), AuthorizationFilter.class);
        if (isOpen()) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
        RequestMatcher noPage = noPage();
        RequestCache wanted = new WantedPage(new NegatedRequestMatcher(noPage));
        http.authorizeHttpRequests(AccessConfiguration::byRole)
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(whoAreYou(), noPage))
                .addFilterAfter(
                        new RateLimit(access.requestsASecondByAddress(), Addresses::of), HeaderWriterFilter.class)
                .addFilterAfter(failedLogins, HeaderWriterFilter.class)
                .addFilterBefore(
                        new RateLimit(access.requestsASecond(), HttpServletRequest::getRemoteUser),
                        AuthorizationFilter.class);
        if (hasUsers()) {
            http.httpBasic(Customizer.withDefaults()).formLogin(login -> login.loginPage(LOGIN)
                    .successHandler(Logins.succeeded(wanted))
                    .failureHandler(Logins.failed(LOGIN)));
        }
        RolesOfClaims roles = new RolesOfClaims(access.rolesClaim());
        if (takesTokens) {
            http.oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles.ofTokens()))
                    .authenticationEntryPoint(bearer())
                    .accessDeniedHandler(bearerMayNot()));
        }
        if (sendsToAnIssuer) {
            http.oauth2Login(login -> login.loginPage(LOGIN)
                    .successHandler(Logins.succeeded(wanted))
                    .failureHandler(Logins.failed(LOGIN))
                    .userInfoEndpoint(info -> info.userAuthoritiesMapper(roles.ofUsers())));
        }
        return http.build();
    }

    /** Whoever has no session yet in which it is somebody; a program may still turn out to be one. */
    private boolean isStranger() {
        return !isOpen() && SecurityContextHolder.getContext().getAuthentication() == null;
    }

    /** A form knows its page by a cookie: strangers get no session, and what somebody fills in outlives one. */
    private static CsrfTokenRepository cookies() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** What was too large to be read has lost the token of its form with the rest. */
    private static RequestMatcher isCutShort() {
        return request -> "POST_TOO_LARGE"
                .equals(String.valueOf(request.getAttribute(Globals.PARAMETER_PARSE_FAILED_REASON_ATTR)));
    }

    /** Where there is no other handler, Spring Security calls it whether its matcher matches or not. */
    private static AccessDeniedHandler mayNot() {
        AccessDeniedHandler others = new AccessDeniedHandlerImpl();
        return (request, response, denied) -> {
            if (isCutShort().matches(request)) {
                response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
            } else {
                others.handle(request, response, denied);
            }
        };
    }

    /** What a program is told that has to be somebody; a browser is sent to where it becomes somebody. */
    private AuthenticationEntryPoint whoAreYou() {
        if (!hasUsers()) {
            return bearer();
        }
        BasicAuthenticationEntryPoint basic = new BasicAuthenticationEntryPoint();
        basic.setRealmName("kuanggui");
        return basic;
    }

    private static AuthenticationEntryPoint bearer() {
        AuthenticationEntryPoint headers = new BearerTokenAuthenticationEntryPoint();
        return (request, response, refused) -> {
            headers.commence(request, response, refused);
            response.sendError(response.getStatus()); // for a body that says so
        };
    }

    private static AccessDeniedHandler bearerMayNot() {
        AccessDeniedHandler headers = new BearerTokenAccessDeniedHandler();
        return (request, response, denied) -> {
            headers.handle(request, response, denied);
            response.sendError(response.getStatus());
        };
    }

    private static RequestMatcher noPage() {
        MediaTypeRequestMatcher page = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        page.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return new NegatedRequestMatcher(page);
    }

    private static void byRole(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health/**", "/api/openapi.json", "/api/schemas/*", "/style.css", LOGIN)
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasAnyRole(Role.ADMINISTRATOR.name(), Role.METRICS.name())
                .requestMatchers("/api/records/verification")
                .hasRole(Role.ADMINISTRATOR.name())
                .requestMatchers("/api/records/**", "/records/**")
                .hasRole(Role.EXAMINER.name())
                .anyRequest()
                .hasRole(Role.APPLICANT.name());
    }

    /** What is open answers by no name but its own, so that no page of another site can ask it. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        if (isOpen()) {
            firewall.setAllowedHostnames(LOOPBACK::contains);
        }
        return firewall;
    }

    /** A token says whose it is, or is none: records are kept under that name. */
    @Bean
    static OAuth2TokenValidator<Jwt> named() {
        return new JwtClaimValidator<@Nullable String>(
                JwtClaimNames.SUB, name -> name != null && !name.isBlank() && name.length() <= LONGEST_NAME);
    }

    @Bean
    UserDetailsService users() {
        List<UserDetails> users = access.users().stream()
                .map(user -> User.withUsername(user.name())
                        .password(user.password())
                        .roles(user.roles().stream().map(Role::name).toArray(String[]::new))
                        .build())
                .toList();
        return new InMemoryUserDetailsManager(users);
    }

    @Bean
    static RoleHierarchy roles() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Role.ADMINISTRATOR.name())
                .implies(Role.EXAMINER.name())
                .role(Role.EXAMINER.name())
                .implies(Role.APPLICANT.name())
                .build();
    }
}
