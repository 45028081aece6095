package org.zairyu.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zairyu.enrollment.Assessment;
import org.zairyu.enrollment.Occasion;
import org.zairyu.enrollment.PaperMark;
import org.zairyu.enrollment.Route;
import org.zairyu.office.Offices;
import org.zairyu.organization.OrganizationKind;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;

/** What can be chosen on the pages of the enrollment desk. */
@Named("paperOptions")
@RequestScoped
public class PaperOptions {

    public List<Option> getMarks() {
        return options("enrollment.mark.", names(PaperMark.values()));
    }

    public List<Option> getFindings() {
        return options("enrollment.found.", names(Assessment.values()));
    }

    public List<Option> getOccasions() {
        return options("enrollment.occasion.", "NEW", "ADDITIONAL");
    }

    /** With the periodic report. */
    public List<Option> getAllOccasions() {
        return options("enrollment.occasion.", names(Occasion.values()));
    }

    public List<Option> getRoutes() {
        return options("enrollment.route.", names(Route.values()));
    }

    public List<Option> getKinds() {
        return options("organization.kind.", names(OrganizationKind.values()));
    }

    public List<Option> getCategories() {
        return options(
                "organization.category.",
                IntStream.rangeClosed(1, 4).mapToObj(String::valueOf).toArray(String[]::new));
    }

    public List<Option> getLanguages() {
        return options("console.enroll.language.", "ja", "en");
    }

    public List<Option> getPrefectures() {
        return Offices.prefectures().stream()
                .map(p -> Option.of(p.code(), p.name(Say.locale())))
                .toList();
    }

    /** The prefecture of that code, empty for none. */
    public String prefecture(String code) {
        return code == null ? "" : Offices.prefecture(code).name(Say.locale());
    }

    public String bureau(String key) {
        return Offices.bureau(key).name(Say.locale());
    }

    private static String[] names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toArray(String[]::new);
    }

    private static List<Option> options(String prefix, String... codes) {
        return Stream.of(codes).map(c -> Option.of(c, Say.text(prefix + c))).toList();
    }
}
