package dovod.contracts;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses of the world from those of our own network, also when one is dressed up as the other. */
final class PublicAddress {

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean special = first == 192 && second == 0
                || first == 198 && (second == 18 || second == 19 || second == 51)
                || first == 203 && second == 0;
        return first != 0 && first < 224 && !shared && !special;
    }

    /** Unique local, documentation, and the ways to write an IPv4 address inside an IPv6 one. */
    private static boolean isPublicSix(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if ((first & 0xFE) == 0xFC || first == 0x20 && second == 0x01 && bytes[2] == 0x0D) {
            return false;
        }
        if (first == 0x20 && second == 0x02) {
            return embedded(Arrays.copyOfRange(bytes, 2, 6));
        }
        boolean translated = first == 0 && second == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
        if (translated || first == 0) {
            return embedded(Arrays.copyOfRange(bytes, 12, 16));
        }
        return (first & 0xE0) == 0x20;
    }

    private static boolean embedded(byte[] four) {
        try {
            return is(InetAddress.getByAddress(four));
        } catch (UnknownHostException impossible) {
            return false;
        }
    }
}
