package org.zairyu.examination;

import java.io.Serializable;
import java.util.Locale;
import org.zairyu.filing.ApplicationNumber;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.Procedure;

/**
 * What an officer looks for in the queue. Nulls and blanks do not restrict.
 *
 * @param name the beginning of the name, in Latin letters or kanji
 * @param number a provisional or acceptance number, a residence card's or a passport's number, as typed
 */
public record QueueFilter(Procedure procedure, String name, String number, ApplicationState state)
        implements Serializable {

    public QueueFilter {
        name = name == null || name.isBlank() ? null : name.strip();
        number = number == null || number.isBlank() ? null : ApplicationNumber.typed(number);
    }

    public static QueueFilter nothing() {
        return new QueueFilter(null, null, null, null);
    }

    /** Whether it looks for one person or case, decided ones included. */
    boolean looksForOne() {
        return name != null || number != null;
    }

    /** The beginning of the name as a pattern whose escape character is the backslash. */
    String namePattern() {
        return name.toUpperCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
