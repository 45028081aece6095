package org.zairyu.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list of networks as an operator writes it: "10.0.0.0/8, 192.0.2.7, 2001:db8::/32". */
final class Networks {

    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    private final List<Block> blocks;

    private record Block(byte[] address, int bits) {

        boolean contains(byte[] other) {
            return other.length == address.length && firstDifference(other) >= bits;
        }

        private int firstDifference(byte[] other) {
            for (int i = 0; i < address.length; i++) {
                int difference = (address[i] ^ other[i]) & 0xff;
                if (difference != 0) {
                    return i * 8 + Integer.numberOfLeadingZeros(difference) - 24;
                }
            }
            return address.length * 8;
        }
    }

    private Networks(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * Reads such a list.
     *
     * @throws IllegalArgumentException naming the entry that is no network
     */
    static Networks parse(String list) {
        return new Networks(Stream.of(list.split("[,\\s]+"))
                .filter(entry -> !entry.isEmpty())
                .map(Networks::block)
                .toList());
    }

    /** Whether an address in figures is in one of them; what is no address is in none. */
    boolean contain(String address) {
        return isAddress(address) && blocks.stream().anyMatch(block -> block.contains(bytes(address)));
    }

    /** Whether it is an address in figures, so that nothing has to be looked up. */
    static boolean isAddress(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return false;
        }
        try {
            return bytes(text).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Block block(String entry) {
        String[] parts = entry.split("/", 2);
        if (!isAddress(parts[0])) {
            throw new IllegalArgumentException("no network: " + entry);
        }
        byte[] address = bytes(parts[0]);
        int bits = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > address.length * 8) {
            throw new IllegalArgumentException("no network: " + entry);
        }
        return new Block(address, bits);
    }

    private static byte[] bytes(String address) {
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address: " + address, e);
        }
    }
}
