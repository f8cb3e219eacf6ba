package org.kuanggui.approval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** An OIDC issuer, Spring's own, on a free port: it knows a person and programs, and tells their roles. */
@SpringBootConfiguration
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    OAuth2AuthorizationServerAutoConfiguration.class,
    OAuth2AuthorizationServerJwtAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ServletWebServerFactoryAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class Issuer {
    static final String EXAMINER = "examiner";
    static final String PROGRAM = "program";
    static final String STRANGER = "stranger";
    static final String ELSEWHERE = "elsewhere";
    static final String NAMELESS = "nameless";
    private static final String SERVICE = "kuanggui";
    private static final String OFFICE = "office";
    private static final Map<String, List<String>> ROLES = Map.of(
            EXAMINER, List.of("EXAMINER"),
            PROGRAM, List.of("EXAMINER"),
            STRANGER, List.of("SOMETHING_ELSE"),
            ELSEWHERE, List.of("EXAMINER"),
            NAMELESS, List.of("EXAMINER"));

    /**
     * One that runs.
     *
     * @param context by which it is ended
     */
    record Running(ServletWebServerApplicationContext context) implements AutoCloseable {

        String url() {
            return "http://127.0.0.1:" + context.getWebServer().getPort();
        }

        /** What the service is started with to ask this issuer. */
        List<String> options() {
            String client = "--spring.security.oauth2.client.registration.office.";
            return List.of(
                    "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + url(),
                    "--spring.security.oauth2.resourceserver.jwt.audiences=" + SERVICE,
                    "--spring.security.oauth2.client.provider.office.issuer-uri=" + url(),
                    client + "client-id=" + OFFICE,
                    client + "client-secret=" + secretOf(OFFICE),
                    client + "scope=openid");
        }

        /** What a program gets for its secret. */
        String token(String program) throws IOException, InterruptedException {
            byte[] both = (program + ":" + secretOf(program)).getBytes(StandardCharsets.UTF_8);
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/oauth2/token"))
                    .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                    .build();
            String answer = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            return new ObjectMapper().readTree(answer).get("access_token").asText();
        }

        /** Lets people log in to a service. */
        void sendBackTo(Service service) {
            context.getBean(InMemoryRegisteredClientRepository.class)
                    .save(client(OFFICE)
                            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                            .redirectUri(service.place("/login/oauth2/code/office"))
                            .scope(OidcScopes.OPENID)
                            .build());
        }

        @Override
        public void close() {
            context.close();
        }
    }

    /** What a program or a person is known by. */
    static String secretOf(String name) {
        return "secret-of-" + name;
    }

    static Running start() {
        SpringApplication application = new SpringApplication(Issuer.class);
        application.setDefaultProperties(Map.of(
                "spring.config.name", "issuer",
                "server.address", "127.0.0.1",
                "server.port", "0",
                // browsers keep no cookies apart by port
                "server.servlet.session.cookie.name", "ISSUER"));
        return new Running((ServletWebServerApplicationContext) application.run());
    }

    private static RegisteredClient.Builder client(String name) {
        return RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(name)
                .clientSecret("{noop}" + secretOf(name))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    }

    @Bean
    RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(List.of(PROGRAM, STRANGER, ELSEWHERE, NAMELESS).stream()
                .map(name -> client(name)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .build())
                .toList());
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(User.withUsername(EXAMINER)
                .password("{noop}" + secretOf(EXAMINER))
                .roles("PERSON")
                .build());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> roles() {
        return context -> {
            String name = context.getPrincipal().getName();
            context.getClaims().claim("roles", ROLES.getOrDefault(name, List.of()));
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                context.getClaims().audience(List.of(name.equals(ELSEWHERE) ? ELSEWHERE : SERVICE));
                if (name.equals(NAMELESS)) {
                    context.getClaims().claims(claims -> claims.remove("sub"));
                }
            }
        };
    }
}
