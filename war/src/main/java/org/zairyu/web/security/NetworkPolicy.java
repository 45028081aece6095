package org.zairyu.web.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * From which addresses one side of the application answers (L-6): all, those of a list, and besides those of the house (loopback and
 * private ones) or not.
 */
final class NetworkPolicy {

    private static final Networks NONE = Networks.parse("");
    private static final Networks HOUSE =
            Networks.parse("127.0.0.0/8 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 169.254.0.0/16 ::1 fc00::/7 fe80::/10");

    private final boolean any;
    private final boolean house;
    private final Networks fixed;
    private final NetworkList list;

    private NetworkPolicy(boolean any, boolean house, Networks fixed, NetworkList list) {
        this.any = any;
        this.house = house;
        this.fixed = fixed;
        this.list = list;
    }

    /**
     * A policy as the operator writes it.
     *
     * @param setting {@code any}, {@code none}, {@code japan} (the list that comes with the program), or the path of a file
     * @param before  what holds until that file is good: {@code japan} or {@code none}
     * @param house   whether addresses of the house may
     */
    static NetworkPolicy of(String setting, String before, boolean house) {
        String word = setting.strip();
        boolean file = !word.equals("any") && known(word).isEmpty();
        NetworkList list = file ? new NetworkList(Path.of(word), known(before).orElseThrow()) : null;
        return new NetworkPolicy(word.equals("any"), house, known(word).orElse(NONE), list);
    }

    boolean allows(String address) {
        return any || house && HOUSE.contain(address) || (list == null ? fixed : list.networks()).contain(address);
    }

    /** Whether the operator's file is what holds; true when there is none. */
    boolean current() {
        return list == null || list.current();
    }

    private static Optional<Networks> known(String word) {
        return switch (word) {
            case "none" -> Optional.of(NONE);
            case "japan" -> Optional.of(japan());
            default -> Optional.empty();
        };
    }

    static Networks japan() {
        try (InputStream shipped = NetworkPolicy.class.getResourceAsStream("/networks/japan.txt")) {
            return Networks.read(new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
