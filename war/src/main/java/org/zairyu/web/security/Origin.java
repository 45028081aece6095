package org.zairyu.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a session comes from, as roughly as its person needs to know it again: a network, a browser, a kind of machine. */
final class Origin {

    private static final int IPV4 = 4;

    /** What a browser calls itself, the more special ones first: most say that they are Safari, too. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> MACHINES = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser/", "Samsung Internet");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS/", "Firefox");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        MACHINES.put("iPhone", "iPhone");
        MACHINES.put("iPad", "iPad");
        MACHINES.put("Android", "Android");
        MACHINES.put("Windows", "Windows");
        MACHINES.put("CrOS", "ChromeOS");
        MACHINES.put("Mac OS X", "macOS");
        MACHINES.put("Linux", "Linux");
    }

    private Origin() {}

    /** An address in figures without its last part: 203.0.113.*, 2001:db8:12:*. */
    static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV4
                    ? (bytes[0] & 0xff) + "." + (bytes[1] & 0xff) + "." + (bytes[2] & 0xff) + ".*"
                    : group(bytes, 0) + ":" + group(bytes, 2) + ":" + group(bytes, 4) + ":*";
        } catch (UnknownHostException e) {
            return "";
        }
    }

    /** "Firefox, Windows"; empty when the browser says nothing that is known. */
    static String browser(String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        String browser = first(BROWSERS, said);
        String machine = first(MACHINES, said);
        return browser.isEmpty() || machine.isEmpty() ? browser + machine : browser + ", " + machine;
    }

    private static String first(Map<String, String> names, String said) {
        return names.entrySet().stream()
                .filter(name -> said.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String group(byte[] bytes, int at) {
        return Integer.toHexString((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff);
    }
}
