package org.zairyu.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zairyu.account.NotFound;
import org.zairyu.notice.MailCatalogue;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** The catalogue of mails, and one of them with sample data, as its receiver gets it (N-1). */
@Named("mailSample")
@RequestScoped
public class MailSampleBean {

    @Inject
    CurrentUser me;

    @Inject
    MailCatalogue catalogue;

    private String key;
    private MailCatalogue.Sample sample;

    public void load() {
        sample = catalogue.sample(me.actor(), key).orElseThrow(() -> new NotFound("mail"));
    }

    public List<MailCatalogue.Kind> getAll() {
        return catalogue.all(me.actor());
    }

    /** For choosing a kind of mail; what is not sent yet is nowhere to be found. */
    public List<Option> getOptions() {
        boolean japanese = Say.locale().getLanguage().equals("ja");
        return getAll().stream()
                .filter(mail -> !mail.planned())
                .map(mail -> Option.of(mail.key(), japanese ? mail.ja() : mail.en()))
                .toList();
    }

    public MailCatalogue.Sample getShown() {
        return sample;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
