package org.zairyu.account;

/** A mail address shown so that its owner knows it and nobody else learns it: "ta•••@example.co.jp". */
final class MailMask {

    private static final int SHOWN = 2;

    private MailMask() {}

    static String of(String address) {
        int at = address.lastIndexOf('@');
        String name = address.substring(0, Math.max(0, at));
        return name.substring(0, Math.min(SHOWN, name.length() / 2)) + "•••" + address.substring(Math.max(0, at));
    }
}
