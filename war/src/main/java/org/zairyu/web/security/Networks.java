package org.zairyu.web.security;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A set of networks as an operator writes it: "10.0.0.0/8, 192.0.2.7, 2001:db8::/32". Kept as sorted ranges that do not touch each other, so
 * that an address is found in some ten steps however long the list is.
 */
final class Networks {

    private static final Comparator<AddressRange> BY_FIRST =
            (one, other) -> AddressRange.compare(one.first(), other.first());

    private final List<AddressRange> ranges;

    private Networks(List<AddressRange> ranges) {
        this.ranges = ranges;
    }

    /**
     * Reads such a list.
     *
     * @throws IllegalArgumentException naming the entry that is no network
     */
    static Networks parse(String list) {
        return of(Stream.of(list.split("[,\\s]+"))
                .filter(entry -> !entry.isEmpty())
                .map(AddressRange::parse)
                .toList());
    }

    /**
     * Reads the lines of a file: a network a line, or a line of a registry's statistics; what follows a # is for people.
     *
     * @throws IllegalArgumentException naming the first line that is neither, or when there is no network at all: half a file must not count
     */
    static Networks read(List<String> lines) {
        List<AddressRange> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String entry = lines.get(i).replaceFirst("#.*", "").strip();
            if (!entry.isEmpty()) {
                try {
                    all.add(entry.contains("|") ? AddressRange.delegated(entry) : AddressRange.parse(entry));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
                }
            }
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no network in it");
        }
        return of(all);
    }

    static Networks of(List<AddressRange> all) {
        List<AddressRange> joined = new ArrayList<>();
        for (AddressRange next : all.stream().sorted(BY_FIRST).toList()) {
            int last = joined.size() - 1;
            Optional<AddressRange> one =
                    last < 0 ? Optional.empty() : joined.get(last).joined(next);
            if (one.isPresent()) {
                joined.set(last, one.get());
            } else {
                joined.add(next);
            }
        }
        return new Networks(List.copyOf(joined));
    }

    /** Whether an address in figures is in one of them; what is no address is in none. */
    boolean contain(String address) {
        Optional<byte[]> bytes = AddressRange.bytes(address);
        if (bytes.isEmpty()) {
            return false;
        }
        int at = Collections.binarySearch(ranges, new AddressRange(bytes.get(), bytes.get()), BY_FIRST);
        int candidate = at >= 0 ? at : -at - 2;
        return candidate >= 0 && ranges.get(candidate).holds(bytes.get());
    }

    /** How many ranges it takes to say it. */
    int size() {
        return ranges.size();
    }

    /** Whether it is an address in figures, so that nothing has to be looked up. */
    static boolean isAddress(String text) {
        return AddressRange.bytes(text).isPresent();
    }
}
