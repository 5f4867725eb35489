package dovod.platform;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.Valve;
import org.apache.catalina.valves.RemoteIpValve;

/**
 * Which proxies may say who really asks, and whether by TLS: {@code dovod.proxies} (DOVOD_PROXIES), a list of
 * addresses, or of IPv4 networks /8, /16 or /24. From anybody else, and when the list is empty, X-Forwarded-* is air.
 */
final class TrustedProxies {

    private static final Pattern WHOLE = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+|.*:.*");

    private TrustedProxies() {}

    /** Empty when nobody is trusted. */
    static Optional<Valve> named(String proxies) {
        if (proxies.isBlank()) {
            return Optional.empty();
        }
        var valve = new RemoteIpValve();
        valve.setInternalProxies(pattern(proxies));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return Optional.of(valve);
    }

    /** The addresses as the one expression that Tomcat wants. */
    static String pattern(String proxies) {
        return Arrays.stream(proxies.strip().split("[\\s,]+"))
                .map(TrustedProxies::one)
                .collect(Collectors.joining("|"));
    }

    private static String one(String written) {
        var parts = written.split("/", 2);
        try {
            if (!WHOLE.matcher(parts[0]).matches()) {
                throw new IllegalArgumentException("an address with parts left out");
            }
            var address = InetAddress.ofLiteral(parts[0]);
            return parts.length == 1
                    ? Pattern.quote(address.getHostAddress())
                    : network((Inet4Address) address, Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException | ClassCastException unclear) {
            throw new CannotStart("platform.start.proxies", written);
        }
    }

    private static String network(Inet4Address address, int bits) {
        if (bits != 8 && bits != 16 && bits != 24) {
            throw new IllegalArgumentException("bits");
        }
        var kept = bits / 8;
        var head =
                Arrays.stream(address.getHostAddress().split("\\.")).limit(kept).collect(Collectors.joining("."));
        return Pattern.quote(head) + "(\\.\\d{1,3}){" + (4 - kept) + "}";
    }
}
