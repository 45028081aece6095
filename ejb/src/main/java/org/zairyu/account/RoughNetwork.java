package org.zairyu.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a request came from, as a mail tells it: the network of {@link NetworkLimit}, never the whole address. A person recognises the
 * own office or provider by it, and nobody is found with it.
 */
final class RoughNetwork {

    private RoughNetwork() {}

    /**
     * Such as {@code 203.0.113.*} or {@code 2001:db8:7:*}.
     *
     * @param address in figures; of the house itself, or not in figures, there is nothing to tell
     */
    static Optional<String> of(String address) {
        return NetworkLimit.network(address).isEmpty() ? Optional.empty() : Optional.of(shown(bytes(address)));
    }

    private static String shown(byte[] bytes) {
        List<String> parts = new ArrayList<>();
        boolean four = bytes.length == 4;
        for (int i = 0; i < (four ? 3 : 6); i += four ? 1 : 2) {
            parts.add(
                    four
                            ? String.valueOf(bytes[i] & 0xff)
                            : Integer.toHexString((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff));
        }
        parts.add("*");
        return String.join(four ? "." : ":", parts);
    }

    private static byte[] bytes(String address) {
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("its network was known", e);
        }
    }
}
