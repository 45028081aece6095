package org.zairyu.enrollment;

/** What a paper asks for. Which of the first two it is, the system decides (E-4, §4(1)ウ). */
public enum Occasion {
    /** 新規利用申出: nobody of the organization holds a live authorization. */
    NEW("U"),
    /** 追加利用申出: somebody does. */
    ADDITIONAL("U"),
    /** 定期報告 (§6). */
    PERIODIC("T");

    private final String letter;

    Occasion(String letter) {
        this.letter = letter;
    }

    /** The letter that opens its receipt numbers. */
    String letter() {
        return letter;
    }
}
