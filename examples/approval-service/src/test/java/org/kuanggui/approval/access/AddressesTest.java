package org.kuanggui.approval.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where somebody asks from")
class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::, 20010db800010002",
        "2001:db8::1, 20010db800000000",
        "::ffff:192.0.2.1, 192.0.2.1",
        "fe80::1%eth0, fe80::1%eth0",
        "12345::, 12345::",
        "a:name.example, a:name.example",
        ".:1, .:1",
        "abc.de, abc.de",
        "unknown, unknown",
    })
    @DisplayName("is an address, and of IPv6 a network; whatever else a proxy says is no name to be looked up")
    void of(String address, String from) {
        assertThat(Addresses.of(from(address))).isEqualTo(from);
    }

    /** A request of which nothing is known but that. */
    private static HttpServletRequest from(String address) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                AddressesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, arguments) -> address);
    }
}
