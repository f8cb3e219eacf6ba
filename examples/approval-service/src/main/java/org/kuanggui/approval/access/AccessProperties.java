package org.kuanggui.approval.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may do what. An OIDC issuer is configured as Spring Security has it, by {@code spring.security.oauth2}.
 *
 * @param users everybody whom the service itself knows; where there is nobody, and no issuer, everything is open, and only on loopback
 * @param rolesClaim under which an issuer's tokens have a list of {@link Role}s; {@code roles} where nothing is said
 * @param requestsASecond how often each user may ask; 50 where nothing is said
 * @param requestsASecondByAddress how often may be asked from one address, by whomever, a wrong password among them; 200 where nothing is
 *     said
 */
@ConfigurationProperties("kuanggui.access")
record AccessProperties(List<User> users, String rolesClaim, int requestsASecond, int requestsASecondByAddress) {

    AccessProperties(
            @Nullable List<User> users,
            @DefaultValue("roles") String rolesClaim,
            @DefaultValue("50") int requestsASecond,
            @DefaultValue("200") int requestsASecondByAddress) {
        this.users = users == null ? List.of() : List.copyOf(users);
        this.rolesClaim = rolesClaim;
        this.requestsASecond = requestsASecond;
        this.requestsASecondByAddress = requestsASecondByAddress;
        refuseIfNone("requests-a-second", requestsASecond);
        refuseIfNone("requests-a-second-by-address", requestsASecondByAddress);
    }

    private static void refuseIfNone(String name, int requests) {
        if (requests < 1) {
            throw new IllegalArgumentException(name + " is " + requests + ", expected at least 1");
        }
    }

    /**
     * Somebody.
     *
     * @param name by which records are kept
     * @param password with how it is encoded: {@code {bcrypt}$2a$…}
     * @param roles what it may do
     */
    record User(String name, String password, List<Role> roles) {
        User(String name, String password, @Nullable List<Role> roles) {
            this.name = name;
            this.password = password;
            this.roles = roles == null ? List.of() : List.copyOf(roles);
            if (!password.startsWith("{")) {
                throw new IllegalArgumentException(
                        "the password of " + name + " does not say how it is encoded, expected {bcrypt}$2a$…");
            }
        }
    }
}
