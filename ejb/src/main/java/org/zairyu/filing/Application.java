package org.zairyu.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An application (申請) of one applicant, entered and filed by one staff user, whom it belongs to for good (C-3).
 *
 * <p>Life cycle: draft, entered, filed (provisional number), under examination (acceptance number), documents asked for, examined,
 * received; or withdrawn. Which step is possible when stands in {@link Transitions}; each method here takes one of them and refuses
 * any other time with {@link WrongState}.
 *
 * <p>Invariants: an acceptance number is there from UNDER_EXAMINATION on; what was entered does not change after ENTERED (F-3);
 * documents and photo do not change after filing.
 */
@Entity
@Table(name = "application")
public class Application {

    @Id
    @SequenceGenerator(name = "application_seq", sequenceName = "application_seq", allocationSize = 50)
    @GeneratedValue(generator = "application_seq")
    private Long id;

    @Version
    private long version;

    @Embedded
    private Filer filer;

    @Enumerated(EnumType.STRING)
    @Column(name = "procedure_code")
    private Procedure procedure;

    @Column(name = "status_code")
    private String status;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Column(name = "needs_user")
    private short needsUser;

    private String bureau;

    @Embedded
    private Applicant applicant;

    @Embedded
    private Receiving receiving;

    @Embedded
    private Decision decision;

    @Column(name = "documents_file_id")
    private Long documentsFileId;

    @Column(name = "photo_file_id")
    private Long photoFileId;

    @Column(name = "examiner_id")
    private Long examinerId;

    @Embedded
    private Milestones milestones;

    protected Application() {}

    /** A new draft of what Step1 asked. */
    static Application start(Filer filer, Procedure procedure, String status, LocalDate endOfStay, Instant now) {
        Application application = new Application();
        application.filer = filer;
        application.procedure = procedure;
        application.status = status;
        application.applicant = Applicant.unknown(endOfStay);
        application.receiving = Receiving.notChosen();
        application.milestones = new Milestones(now);
        application.become(ApplicationState.DRAFT, now);
        return application;
    }

    /** A part of the draft was saved: who the applicant is may have changed, and with the residence the bureau in charge (F-13). */
    void answered(Applicant answered, String bureauInCharge, Instant now) {
        move(ApplicationAction.EDIT, now);
        this.applicant = answered;
        this.bureau = bureauInCharge;
    }

    /** 申請情報入力: from now on the answers stand (F-3). */
    void enter(Instant now) {
        if (bureau == null) {
            throw new IllegalStateException("an entered application has a bureau in charge");
        }
        move(ApplicationAction.ENTER, now);
        milestones.entered(now);
    }

    /** Puts documents in, or takes it away with null. */
    void attachDocuments(Long fileId, Instant now) {
        move(ApplicationAction.ATTACH_DOCUMENTS, now);
        this.documentsFileId = fileId;
    }

    /** Puts a photo in, or takes it away with null. */
    void attachPhoto(Long fileId, Instant now) {
        move(ApplicationAction.ATTACH_PHOTO, now);
        this.photoFileId = fileId;
    }

    /** Chooses how the result is received. */
    void receive(Receiving chosen, Instant now) {
        move(ApplicationAction.CHOOSE_RECEIVING, now);
        this.receiving = chosen;
    }

    /** 入管庁に申請を行う: filed, with its provisional number (F-11). */
    void file(String number, Instant now) {
        move(ApplicationAction.FILE, now);
        milestones.filed(number, now);
    }

    /** On the day after filing: the acceptance number (F-11). */
    void number(String number, LocalDate today, Instant now) {
        move(ApplicationAction.NUMBER, now);
        milestones.accepted(number, today);
    }

    /** An officer takes the case over. */
    public void take(long officerId, Instant now) {
        Transitions.after(state, ApplicationAction.TAKE);
        this.examinerId = officerId;
    }

    /** Nobody's again: the officer who had it cannot examine it any more. */
    public void giveBack() {
        examinerId = null;
    }

    /** The officer asks for documents. */
    public void requestDocuments(Instant now) {
        move(ApplicationAction.REQUEST_DOCUMENTS, now);
    }

    /** The user has sent what was asked for. */
    void answerRequest(Instant now) {
        move(ApplicationAction.ANSWER_REQUEST, now);
    }

    /** The officer decides. */
    public void decide(Decision made, Instant now) {
        move(made.isPermitted() ? ApplicationAction.PERMIT : ApplicationAction.REFUSE, now);
        this.decision = made;
        milestones.examined(now);
    }

    /** The officer records that it is withdrawn at the user's wish (取下げ). */
    public void withdraw(Instant now) {
        move(ApplicationAction.RECORD_WITHDRAWAL, now);
    }

    /** The user registers that the result was received. After a refusal there is nothing to receive. */
    void registerReceipt(Instant now) {
        if (decision == null || !decision.isPermitted()) {
            throw new WrongState(state, ApplicationAction.REGISTER_RECEIPT);
        }
        move(ApplicationAction.REGISTER_RECEIPT, now);
    }

    private void move(ApplicationAction action, Instant now) {
        become(Transitions.after(state, action), now);
    }

    private void become(ApplicationState next, Instant now) {
        this.state = next;
        this.needsUser = (short) (next.isNeedsUser() ? 1 : 0);
        milestones.changed(now);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Filer getFiler() {
        return filer;
    }

    public Procedure getProcedure() {
        return procedure;
    }

    /** The status of residence: the present one for ③ and ⑤, the wanted one else. */
    public String getStatus() {
        return status;
    }

    public ApplicationState getState() {
        return state;
    }

    /** The key of the bureau in charge; null in a draft without a residence. */
    public String getBureau() {
        return bureau;
    }

    public Applicant getApplicant() {
        return applicant == null ? Applicant.unknown(null) : applicant; // read as null where nothing is known yet
    }

    public Receiving getReceiving() {
        return receiving == null ? Receiving.notChosen() : receiving;
    }

    /** The decision, or null before there is one. */
    public Decision getDecision() {
        return decision == null || decision.getOutcome() == null ? null : decision;
    }

    public Long getDocumentsFileId() {
        return documentsFileId;
    }

    public Long getPhotoFileId() {
        return photoFileId;
    }

    public Long getExaminerId() {
        return examinerId;
    }

    public Milestones getMilestones() {
        return milestones;
    }
}
