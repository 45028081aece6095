package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zairyu.notice.MailSettings;

/** What the operator decides about passwords and about the authorization; pages show it as hints. */
@Named
@ApplicationScoped
public class PasswordSettings {

    @Inject
    @ConfigProperty(name = "password.minLength", defaultValue = "12")
    int minLength;

    @Inject
    @ConfigProperty(name = "password.preset", defaultValue = "none")
    String preset;

    @Inject
    @ConfigProperty(name = "password.maxAge", defaultValue = "P1Y")
    String maxAge;

    @Inject
    @ConfigProperty(name = "authorization.period", defaultValue = "P1Y")
    String authorization;

    @Inject
    MailSettings mails;

    /** The domain that a mail filter must let through, wherever a mail address is asked for (N-1, 注9). */
    public String getSenderDomain() {
        return mails.senderDomain();
    }

    /** Which passwords may be set. */
    public PasswordPolicy policy() {
        return new PasswordPolicy(
                minLength,
                PasswordPolicy.Preset.valueOf(preset.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** How long a password lives (L-4). */
    public PasswordAge age() {
        return PasswordAge.parse(maxAge);
    }

    /** How many months an authorization lasts from the day of the first password (E-9). */
    public int authorizedMonths() {
        return PasswordAge.months(authorization);
    }

    /** Whether the preset of the sister system holds, for the hint on the pages. */
    public boolean isPreset() {
        return policy().preset() == PasswordPolicy.Preset.ISA_COMPAT;
    }

    public int getMinLength() {
        return minLength;
    }
}
