package org.zairyu.enrollment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps marks in one column: they are read and written together and never looked for. */
@Converter(autoApply = true)
public class MarksColumn implements AttributeConverter<Marks, String> {

    @Override
    public String convertToDatabaseColumn(Marks marks) {
        return marks == null ? "" : marks.stored();
    }

    @Override
    public Marks convertToEntityAttribute(String stored) {
        return stored == null ? Marks.none() : Marks.parse(stored);
    }
}
