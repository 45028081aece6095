package org.zairyu.web.security;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses from the first to the last, both in it: 4 or 16 bytes. An IPv4 address in the clothes of IPv6 (::ffff:192.0.2.7) is the IPv4
 * address.
 */
record AddressRange(byte[] first, byte[] last) {

    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
    private static final int MAPPED = 96;

    /**
     * Reads "10.0.0.0/8", "2001:db8::/32" or one address.
     *
     * @throws IllegalArgumentException when it is no network
     */
    static AddressRange parse(String entry) {
        String[] parts = entry.split("/", 2);
        byte[] address = bytes(parts[0]).orElseThrow(() -> none(entry));
        if (parts.length == 1) {
            return new AddressRange(address, address);
        }
        if (!parts[1].matches("\\d{1,3}")) {
            throw none(entry);
        }
        boolean mapped = address.length == 4 && parts[0].contains(":");
        int bits = Integer.parseInt(parts[1]) - (mapped ? MAPPED : 0);
        if (bits < 0 || bits > address.length * 8) {
            throw none(entry);
        }
        return counted(address, bits, BigInteger.ONE.shiftLeft(address.length * 8 - bits));
    }

    /**
     * Reads a line of a registry's statistics: "apnic|JP|ipv4|1.0.16.0|4096|20110412|allocated" counts addresses,
     * "apnic|JP|ipv6|2001:200::|35|19990813|allocated" gives bits.
     *
     * @throws IllegalArgumentException when it is none about networks
     */
    static AddressRange delegated(String line) {
        String[] cells = line.split("\\|");
        if (cells.length < 5 || !cells[4].matches("[1-9]\\d{0,9}")) {
            throw none(line);
        }
        byte[] address = bytes(cells[3]).orElseThrow(() -> none(line));
        if (cells[2].equals("ipv6") && address.length == 16) {
            return parse(cells[3] + "/" + cells[4]);
        }
        if (!cells[2].equals("ipv4") || address.length != 4) {
            throw none(line);
        }
        BigInteger end = new BigInteger(1, address).add(new BigInteger(cells[4]));
        if (end.bitLength() > 33 || end.compareTo(BigInteger.ONE.shiftLeft(32)) > 0) {
            throw none(line);
        }
        return counted(address, 32, new BigInteger(cells[4]));
    }

    /** The bytes of an address in figures, empty when it is none; nothing is looked up. */
    static Optional<byte[]> bytes(String written) {
        // the machine adds to its own addresses by which card they go
        String address = written.replaceFirst("%\\w+$", "");
        if (!IPV4.matcher(address).matches() && !IPV6.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    boolean holds(byte[] address) {
        return address.length == first.length && compare(first, address) <= 0 && compare(address, last) <= 0;
    }

    /** This and the next in one, when they overlap or touch; empty when there is a gap. The next does not begin before this. */
    Optional<AddressRange> joined(AddressRange next) {
        boolean near = next.first.length == first.length
                && number(next.first).compareTo(number(last).add(BigInteger.ONE)) <= 0;
        if (!near) {
            return Optional.empty();
        }
        return Optional.of(new AddressRange(first, compare(last, next.last) >= 0 ? last : next.last));
    }

    /** IPv4 before IPv6, each in its own order. */
    static int compare(byte[] one, byte[] other) {
        return one.length != other.length ? one.length - other.length : Arrays.compareUnsigned(one, other);
    }

    private static AddressRange counted(byte[] address, int bits, BigInteger count) {
        int unused = address.length * 8 - bits;
        BigInteger first = number(address).shiftRight(unused).shiftLeft(unused);
        return new AddressRange(
                bytes(first, address.length), bytes(first.add(count).subtract(BigInteger.ONE), address.length));
    }

    private static BigInteger number(byte[] address) {
        return new BigInteger(1, address);
    }

    private static byte[] bytes(BigInteger number, int length) {
        byte[] plain = number.toByteArray();
        byte[] address = new byte[length];
        int taken = Math.min(plain.length, length);
        System.arraycopy(plain, plain.length - taken, address, length - taken, taken);
        return address;
    }

    private static IllegalArgumentException none(String entry) {
        return new IllegalArgumentException("no network: " + entry);
    }
}
