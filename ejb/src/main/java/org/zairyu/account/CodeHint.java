package org.zairyu.account;

import java.util.Locale;
import java.util.Optional;
import org.zairyu.audit.Actor;

/** Says a code beside the field that asks for it. Only the demonstration brings one; no deployment has it. */
public interface CodeHint {

    /** Words with the present code, for an account of the sample data. */
    Optional<String> words(Actor who, Locale locale);
}
