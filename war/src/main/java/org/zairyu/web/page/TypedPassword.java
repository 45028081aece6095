package org.zairyu.web.page;

import java.util.Arrays;
import java.util.function.Function;

/** The present password, typed to confirm a change. Never given back to the page. */
public class TypedPassword {

    private String typed = "";

    /** Hands the password over and wipes the copy. */
    public <T> T use(Function<char[], T> taker) {
        char[] password = typed.toCharArray();
        try {
            return taker.apply(password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    public String getTyped() {
        return "";
    }

    public void setTyped(String typed) {
        this.typed = typed == null ? "" : typed;
    }
}
