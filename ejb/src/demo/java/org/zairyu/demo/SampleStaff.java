package org.zairyu.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.document.FileDirectory;
import org.zairyu.document.FileFacts;
import org.zairyu.document.Received;
import org.zairyu.document.StoredFile;
import org.zairyu.filing.Applications;
import org.zairyu.filing.AttachmentDesk;
import org.zairyu.filing.EntryDesk;
import org.zairyu.filing.FilingDesk;
import org.zairyu.filing.Procedure;
import org.zairyu.filing.ReceivingDesk;
import org.zairyu.filing.ReceivingMethod;
import org.zairyu.form.Answers;
import org.zairyu.form.Autofill;
import org.zairyu.form.CheckResult;
import org.zairyu.form.Facts;
import org.zairyu.form.Forms;
import org.zairyu.form.Part;
import org.zairyu.form.PartCheck;

/** What staff users do in the sample data up to filing, through the same desks as on the pages. */
@Stateless
public class SampleStaff {

    private static final String STATUS = "ENGINEER";

    @Inject
    EntryDesk entry;

    @Inject
    AttachmentDesk attachments;

    @Inject
    ReceivingDesk receiving;

    @Inject
    FilingDesk filing;

    @Inject
    FileDirectory files;

    @Inject
    JapanClock clock;

    /** Begins a draft and answers its first {@code parts} parts; answers its id. */
    public long draft(SampleCast.Filer filer, SampleCase one, Long commission, int parts) {
        long id = entry.start(
                filer.actor(),
                new EntryDesk.Step1(Procedure.EXTENSION, STATUS, one.applicant().endOfStay(), commission));
        Map<String, Answers> typed = SampleAnswers.typed(one.applicant(), one.employer());
        Facts facts = known(filer, one);
        for (Map.Entry<String, Answers> answers : new LinkedHashMap<>(typed).entrySet()) {
            if (parts-- > 0) {
                Part part = Forms.part(answers.getKey());
                CheckResult checked = PartCheck.check(part, Autofill.fill(part, answers.getValue(), facts), facts);
                if (!checked.isFine()) {
                    throw new IllegalStateException(part.id() + ": " + checked.faults());
                }
                facts = facts.with(part.id(), checked.answers());
                entry.save(filer.actor(), id, part, checked.answers(), 0, false);
            }
        }
        return id;
    }

    /** What the portal fills in: the agent, and the employer where it is the user's own organization. */
    private Facts known(SampleCast.Filer filer, SampleCase one) {
        SampleEmployer employer = SampleEmployer.of(one.employer());
        Facts facts = Facts.of(Forms.form(Procedure.EXTENSION.getKey(), STATUS), clock.today())
                .with("agent.name", filer.user().getName())
                .with("agent.phone", filer.user().getPhone())
                .with("agent.organization", filer.organization().getName())
                .with("organization.name", employer.name())
                .with("organization.corporateNumber", employer.corporateNumber())
                .with("organization.phone", employer.get("phone"))
                .with("applicant.nameLatin", one.applicant().nameLatin())
                .with("applicant.residenceCardNumber", one.applicant().cardNumber());
        for (String line : List.of("postal", "prefecture", "city", "street")) {
            facts = facts.with("organization.address." + line, employer.get(line));
        }
        return facts.with("agent.address.postal", filer.organization().getPostal())
                .with("agent.address.prefecture", filer.organization().getPrefecture())
                .with("agent.address.city", filer.organization().getCity())
                .with("agent.address.street", filer.organization().getStreet());
    }

    /** Closes the entry. */
    public void enter(Actor actor, long id) {
        var faults = entry.enter(actor, id);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.toString());
        }
    }

    public void attach(Actor actor, long id, Received documents) {
        attachments.attachDocuments(actor, id, documents);
    }

    /** Sends a photo, looks at it and takes it. */
    public void attachPhoto(Actor actor, long id, Received photo) {
        attachments.proposePhoto(actor, id, photo);
        FileFacts proposed = files.ofOwner(Applications.subject(id)).stream()
                .filter(file -> file.state() == StoredFile.State.PROPOSED)
                .findFirst()
                .orElseThrow();
        attachments.acceptPhoto(actor, id, proposed.id());
    }

    /** Chooses post, or the first counter of the residence. */
    public void receive(Actor actor, long id, String method) {
        ReceivingMethod chosen = method.equals("post") ? ReceivingMethod.POST : ReceivingMethod.COUNTER;
        String office = receiving.offer(actor, id).offices().get(0).key();
        receiving.choose(actor, id, chosen, office, method.equals("counter-kanji"));
    }

    public void file(Actor actor, long id) {
        for (FilingDesk.Result result : filing.file(actor, List.of(id))) {
            if (result.provisionalNumber() == null) {
                throw new IllegalStateException(result.applicant() + " lacks " + result.missing());
            }
        }
    }
}
