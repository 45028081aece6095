package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many failures one network may have, on this node: {@value #CAPACITY} at once, and one more every ten seconds. A network is the
 * first 24 bits of an IPv4 address and the first 48 of an IPv6 one. Addresses of the house (loopback, private) are not limited: behind
 * them is a proxy that was not named in the configuration, and so everybody.
 */
@ApplicationScoped
public class NetworkLimit {

    static final int CAPACITY = 60;
    private static final Duration REFILL = Duration.ofSeconds(10);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** How many failures were free at an instant. */
    record Bucket(int free, Instant at) {

        Bucket refilled(Instant now) {
            long steps = Math.max(0, Duration.between(at, now).dividedBy(REFILL));
            return steps == 0
                    ? this
                    : new Bucket((int) Math.min(CAPACITY, free + steps), at.plus(REFILL.multipliedBy(steps)));
        }

        Bucket failed() {
            return new Bucket(Math.max(0, free - 1), at);
        }
    }

    /** Whether that address may try now. */
    public synchronized boolean mayTry(String address, Instant now) {
        String network = network(address);
        return network.isEmpty() || bucket(network, now).free() > 0;
    }

    /** A name or a password from that address was wrong. */
    public synchronized void failed(String address, Instant now) {
        String network = network(address);
        if (!network.isEmpty()) {
            buckets.put(network, bucket(network, now).failed());
        }
    }

    private Bucket bucket(String network, Instant now) {
        Bucket bucket = buckets.get(network);
        return bucket == null ? new Bucket(CAPACITY, now) : bucket.refilled(now);
    }

    /** The network of an address given in figures; empty when it is not to be limited. */
    static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            byte[] bytes = parsed.getAddress();
            boolean inside = parsed.isLoopbackAddress() || parsed.isSiteLocalAddress() || (bytes[0] & 0xfe) == 0xfc;
            return inside ? "" : HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 6));
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
