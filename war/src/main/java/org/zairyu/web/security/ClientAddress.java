package org.zairyu.web.security;

import java.util.List;

/**
 * Where a request really came from. The header X-Forwarded-For is believed only as far as it was written by proxies that the operator
 * named: read from its end, each entry that such a proxy appended is taken, and the first that is none of them is the client.
 */
final class ClientAddress {

    private ClientAddress() {}

    /**
     * The client's address in figures.
     *
     * @param remote    who has the connection
     * @param forwarded the values of X-Forwarded-For in their order, each with one or more entries
     * @param proxies   the networks of the operator's proxies
     */
    static String of(String remote, List<String> forwarded, Networks proxies) {
        String[] entries = String.join(",", forwarded).split(",");
        String client = remote;
        for (int i = entries.length - 1; i >= 0 && proxies.contain(client); i--) {
            String entry = entries[i].strip();
            if (!Networks.isAddress(entry)) {
                return client;
            }
            client = entry;
        }
        return client;
    }

    /** Whether the browser's side is encrypted: the connection itself, or by the word of a proxy of the operator. */
    static boolean secure(boolean connection, String remote, String forwardedProto, Networks proxies) {
        return connection || (proxies.contain(remote) && "https".equalsIgnoreCase(forwardedProto));
    }
}
