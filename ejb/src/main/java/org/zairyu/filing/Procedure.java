package org.zairyu.filing;

import java.util.Arrays;

/** The procedures of the portal (P-1, P-2; guide §2), in the guide's order. Their official names are in the bundle, {@code filing.procedure.<code>}. */
public enum Procedure {
    /** ① 在留資格認定証明書交付申請 */
    COE("coe", '認'),
    /** ② 在留資格変更許可申請 */
    CHANGE("change", 'C'),
    /** ③ 在留期間更新許可申請 */
    EXTENSION("extension", 'E'),
    /** ④ 在留資格取得許可申請 */
    ACQUISITION("acquisition", 'S'),
    /** ⑤ 就労資格証明書交付申請 */
    WORKCERT("workcert", 'W'),
    /** ⑥ 再入国許可申請, only together with ②, ③ or ④ */
    REENTRY("reentry", 'R'),
    /** ⑦ 資格外活動許可申請, only together with ②, ③ or ④ */
    EXTRA("extra", 'X');

    private final String key;
    private final char letter;

    Procedure(String key, char letter) {
        this.key = key;
        this.letter = letter;
    }

    /** The key under which the form definitions know this procedure. */
    public String getKey() {
        return key;
    }

    /** The letter of this procedure in acceptance numbers. */
    public char getLetter() {
        return letter;
    }

    /** The procedure with this key; an unknown key is a mistake in the data and throws. */
    public static Procedure ofKey(String key) {
        return Arrays.stream(values())
                .filter(p -> p.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no procedure has the key " + key));
    }
}
