package org.zairyu.enrollment;

import java.util.Optional;
import java.util.stream.IntStream;
import org.zairyu.organization.NameKey;

/** How long an organization's name may be: it has its column, and the key by which it is found has another. */
final class NameLength {

    static final int MOST = 120;

    private static final int MOST_OF_KEY = 400;

    private NameLength() {}

    /** Says how much of a name can be kept that is too long, or whose signs stand for several letters each (㌖ for キロメートル). */
    static Optional<Fault> fault(String name) {
        if (name.length() <= MOST && fits(name)) {
            return Optional.empty();
        }
        int most = IntStream.iterate(Math.min(MOST, name.length()), length -> length - 1)
                .filter(length -> fits(name.substring(0, length)))
                .findFirst()
                .getAsInt();
        return Optional.of(Fault.at("orgName", "long", most));
    }

    private static boolean fits(String name) {
        return NameKey.of(name).length() <= MOST_OF_KEY;
    }
}
