package org.zairyu.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions and answers for the tests of this package. */
final class FormSamples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Text LABEL = new Text("問い", "Question");

    private FormSamples() {}

    static Facts facts() {
        return Facts.of(Forms.form("extension", "ENGINEER"), TODAY);
    }

    static Field field(FieldType type) {
        return field(type, 0);
    }

    static Field field(FieldType type, int max) {
        return field(type, max, List.of(), new Field.Rules("", false, "", ""));
    }

    static Field field(FieldType type, int max, List<Option> options, Field.Rules rules) {
        Field.Look look = new Field.Look(null, new Text("ABCD1234567", "ABCD1234567"), null, null, 0, false);
        return new Field("question", "", LABEL, type, true, 0, max, options, null, List.of(), look, rules);
    }

    /** The complete answers of the sample person to the first page of ③. */
    static Answers applicant() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("nationality", "VNM");
        typed.put("birthDate", "平成8年5月14日");
        typed.put("nameLatin", "tran thi minh anh");
        typed.put("nameKanji", "");
        typed.put("sex", "female");
        typed.put("maritalStatus", "married");
        typed.put("occupation", "ソフトウェアエンジニア");
        typed.put("homeTown", "Da Nang, Hai Chau District");
        typed.put("address.postal", "〒108-0023");
        typed.put("address.prefecture", "13");
        typed.put("address.city", "港区");
        typed.put("address.street", "芝浦0丁目4番8号");
        typed.put("address.building", "シーサイド芝浦 302");
        typed.put("phone", "");
        typed.put("mobile", "０９０−００００−０１４２");
        typed.put("passportNumber", "c7204518");
        typed.put("passportExpiry", "2030/2/28");
        typed.put("currentStatus", "ENGINEER");
        typed.put("currentPeriod", "3年");
        typed.put("currentExpiry", "2027年1月15日");
        typed.put("hasResidenceCard", "yes");
        typed.put("residenceCardNumber", "ab12345678cd");
        typed.put("edNumber", "");
        typed.put("desiredPeriod", "P5Y");
        typed.put("reason", "引き続き当社で設計・開発に従事するため。\r\n以上");
        typed.put("criminalRecord", "no");
        typed.put("criminalRecordDetail", "");
        typed.put("hasFamilyInJapan", "yes");
        row(typed, 0, "husband", "LE VAN QUANG", "1994-11-02", "VNM", "yes");
        row(typed, 1, "", "", "", "", "");
        row(typed, 2, "child", "LE TRAN BAO", "2023年8月19日", "JPN", "no");
        return Answers.of(typed);
    }

    private static void row(Map<String, String> typed, int row, String... cells) {
        String[] columns = {"relationship", "name", "birthDate", "nationality", "livesTogether"};
        for (int i = 0; i < columns.length; i++) {
            typed.put("familyInJapan." + row + "." + columns[i], cells[i]);
        }
        typed.put("familyInJapan." + row + ".workplace", "");
        typed.put("familyInJapan." + row + ".cardNumber", "");
    }
}
