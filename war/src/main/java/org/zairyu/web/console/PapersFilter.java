package org.zairyu.web.console;

import java.io.Serializable;
import java.util.stream.Stream;
import org.zairyu.enrollment.EnrollmentDirectory;
import org.zairyu.enrollment.EnrollmentState;
import org.zairyu.enrollment.Occasion;

/** What narrows the list of the enrollment desk, as it is typed and chosen. */
public class PapersFilter implements Serializable {

    private String name = "";
    private String state = "";
    private String occasion = "";

    EnrollmentDirectory.Filter read() {
        return new EnrollmentDirectory.Filter(
                name, chosen(EnrollmentState.class, state), chosen(Occasion.class, occasion));
    }

    private static <E extends Enum<E>> E chosen(Class<E> kind, String word) {
        return word == null || word.isEmpty() ? null : Enum.valueOf(kind, word);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrow() {
        return Stream.of(name, state, occasion).anyMatch(word -> word != null && !word.isBlank());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getOccasion() {
        return occasion;
    }

    public void setOccasion(String occasion) {
        this.occasion = occasion;
    }
}
