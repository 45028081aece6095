package org.zairyu.web.console;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.zairyu.enrollment.Assessment;
import org.zairyu.enrollment.EnrollmentView;
import org.zairyu.enrollment.Marks;
import org.zairyu.enrollment.PaperMark;

/** What an officer has marked on the page of a paper: its documents and its conditions, by their keys. */
public class PaperMarks implements Serializable {

    private final Map<String, String> documents = new HashMap<>();
    private final Map<String, String> conditions = new HashMap<>();

    /** As they are stored. */
    void read(EnrollmentView paper) {
        documents.putAll(documents(paper));
        conditions.putAll(conditions(paper));
    }

    /** After somebody else was quicker: their marks too, but for those that this officer set differently. */
    void takeOver(EnrollmentView before, EnrollmentView now) {
        Meanwhile.takeOver(documents, documents(before), documents(now));
        Meanwhile.takeOver(conditions, conditions(before), conditions(now));
    }

    /** Whether the paper is marked so already. */
    boolean areThoseOf(EnrollmentView paper) {
        return paper.isMarked(papers(), found());
    }

    Marks papers() {
        return Marks.read(PaperMark.class, documents);
    }

    Marks found() {
        return Marks.read(Assessment.class, conditions);
    }

    private static Map<String, String> documents(EnrollmentView paper) {
        return paper.documents().stream()
                .collect(Collectors.toMap(d -> d.item().key(), d -> Objects.toString(d.mark(), "")));
    }

    private static Map<String, String> conditions(EnrollmentView paper) {
        return paper.conditions().stream()
                .collect(Collectors.toMap(c -> c.condition().name(), c -> Objects.toString(c.found(), "")));
    }

    public Map<String, String> getDocuments() {
        return documents;
    }

    public Map<String, String> getConditions() {
        return conditions;
    }
}
