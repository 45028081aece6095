package org.zairyu.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page or half a page of an official form.
 *
 * @param id unique over all forms, {@code extension.applicant}
 * @param source the official form it comes from
 */
public record Part(String id, Text title, String source, List<Section> sections) {

    /** All questions in their order, without the columns of rows. */
    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    /** The question with this id. */
    public Optional<Field> field(String fieldId) {
        return fields().filter(field -> field.id().equals(fieldId)).findFirst();
    }
}
