package org.zairyu.web.page;

import java.util.Arrays;
import java.util.function.Function;
import org.zairyu.account.PasswordFault;

/** A new password, typed twice. Never given back to the page. */
public class TwoPasswords {

    private String fresh = "";
    private String again = "";

    /** Whether both are the same. */
    public boolean isSame() {
        return fresh.equals(again);
    }

    /** Hands the password over and wipes the copy. */
    public <T> T use(Function<char[], T> taker) {
        char[] password = fresh.toCharArray();
        try {
            return taker.apply(password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Says at the field what is wrong with it. */
    public void say(String field, PasswordFault fault) {
        Say.faultAt(field, "account.password." + fault);
    }

    public String getFresh() {
        return "";
    }

    public void setFresh(String fresh) {
        this.fresh = fresh == null ? "" : fresh;
    }

    public String getAgain() {
        return "";
    }

    public void setAgain(String again) {
        this.again = again == null ? "" : again;
    }
}
