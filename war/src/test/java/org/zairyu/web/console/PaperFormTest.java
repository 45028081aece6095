package org.zairyu.web.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.enrollment.Fault;

class PaperFormTest {

    @ParameterizedTest
    @CsvSource({
        "receivedOn, 2026-02-30, enrollment.fault.receivedOn.unread",
        "receivedOn, '', ",
        "receivedOn, 2026-02-28, ",
        "time, 25:00, enrollment.fault.time.unread",
        "time, 14:30, ",
        "time, １４時３０分, ",
        "certificateUntil, 2026-02-30, enrollment.fault.day"
    })
    void whatCannotBeReadIsNotTakenForWhatWasLeftOut(String field, String typed, String key) {
        PaperForm form = new PaperForm();
        form.put(field, typed);
        List<Fault> missing = key == null ? List.of() : List.of(Fault.at(field, field));
        assertEquals(
                key == null ? List.of() : List.of(key),
                form.withUnreadable(missing).stream().map(Fault::key).toList());
    }

    @ParameterizedTest
    @CsvSource({"ken.suzuki＠example.co.jp, ken.suzuki@example.co.jp", "' a@example.jp ', a@example.jp", "abc, abc"})
    void anAddressIsTakenInFullWidthToo(String typed, String email) {
        PaperForm form = new PaperForm();
        form.put("email", typed);
        assertEquals(email, form.read().person().email());
    }
}
