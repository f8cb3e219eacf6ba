package org.kuanggui.approval.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Where somebody asks from. */
final class Addresses {
    /** What is read as an address, and never looked up as a name; a proxy may tell of anything. */
    private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9a-fA-F:][0-9a-fA-F:.]*");

    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    /** The address; of IPv6 the network, for who has one has all of its addresses. */
    static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!IPV6.matcher(address).matches()) {
            return address;
        }
        try {
            InetAddress read = InetAddress.getByName(address);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), NETWORK_BYTES))
                    : read.getHostAddress();
        } catch (UnknownHostException none) {
            return address;
        }
    }
}
