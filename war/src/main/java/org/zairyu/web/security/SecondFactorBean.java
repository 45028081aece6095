package org.zairyu.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zairyu.account.FactorChange;
import org.zairyu.account.FactorSetup;
import org.zairyu.account.FactorState;
import org.zairyu.account.OwnAccountDesk.Refusal;
import org.zairyu.account.SecondFactorDesk;
import org.zairyu.web.page.Say;
import org.zairyu.web.page.TypedPassword;

/** 二段階認証 of who is signed in: set up, renewed, switched off. */
@Named("secondFactor")
@RequestScoped
public class SecondFactorBean {

    private static final String PRESENT = "own:present";

    @Inject
    CurrentUser me;

    @Inject
    SecondFactorDesk desk;

    private final TypedPassword present = new TypedPassword();
    private String code = "";
    private FactorState state;
    private FactorSetup setup;
    private List<String> codes = List.of();

    /** Begins to set one up, the first or another one. */
    public void begin() {
        Optional<Refusal> refusal = withPresent(now -> desk.begin(me.actor(), now));
        refusal.ifPresent(SecondFactorBean::say);
    }

    /** The first code: from now on it counts; this session goes on, all others of the person end. */
    public void confirm() {
        Optional<FactorChange> change = desk.confirm(me.actor(), code);
        if (change.isEmpty()) {
            Say.faultAt("form:code", "account.factor.code.WRONG");
        } else {
            me.goesOn(change.get().epoch());
            codes = change.get().codes();
            Say.news("account.factor.done.on");
        }
    }

    /** Setting up is given up. */
    public void cancel() {
        desk.giveUp(me.actor());
    }

    /** New recovery codes. */
    public void renewCodes() {
        FactorChange change = withPresent(now -> desk.renewCodes(me.actor(), now));
        if (change.ok()) {
            codes = change.codes();
            Say.news("account.factor.done.codes");
        } else {
            say(change.refusal());
        }
    }

    /** For users only: the password alone is enough again. */
    public void switchOff() {
        FactorChange change = withPresent(now -> desk.switchOff(me.actor(), now));
        if (change.ok()) {
            me.goesOn(change.epoch());
            Say.news("account.factor.done.off");
        } else {
            say(change.refusal());
        }
    }

    private static void say(Refusal refusal) {
        Say.faultAt(PRESENT, "account.own.refused." + refusal);
    }

    private <T> T withPresent(Function<char[], T> work) {
        state = null;
        return present.use(work);
    }

    public FactorState getState() {
        if (state == null) {
            state = desk.state(me.actor());
        }
        return state;
    }

    /** What the app must be given, while it waits for its first code. */
    public FactorSetup getSetup() {
        if (setup == null) {
            setup = desk.setup(me.actor()).orElseThrow();
        }
        return setup;
    }

    public QrCode getQr() {
        return QrCode.of(getSetup().address());
    }

    /** Recovery codes, shown this once; empty at other times. */
    public List<String> getCodes() {
        return codes;
    }

    public TypedPassword getPresent() {
        return present;
    }

    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}
