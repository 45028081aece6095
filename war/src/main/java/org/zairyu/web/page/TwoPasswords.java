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

    /**
     * Says at their fields what was left out or differs.
     *
     * @param form the id of the form
     * @return whether there is a password to look at
     */
    public boolean isWhole(String form) {
        if (fresh.isEmpty()) {
            Say.faultAt(form + ":fresh", "account.password.missing");
        }
        if (again.isEmpty()) {
            Say.faultAt(form + ":again", "account.password.again.missing");
        } else if (!fresh.isEmpty() && !isSame()) {
            Say.faultAt(form + ":again", "account.password." + PasswordFault.DIFFERENT);
        }
        return !fresh.isEmpty() && isSame();
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
