package org.zairyu.organization;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two spellings of one organization's name have in common: full and half width, capitals, spaces, dots and the ways to write a
 * legal form (株式会社, (株), ㈱) make no difference. For finding and for keeping a name from being recorded twice, never for showing.
 */
public final class NameKey {

    private static final Pattern LEGAL_FORM =
            Pattern.compile("株式会社|\\(株\\)|有限会社|\\(有\\)|合同会社|\\(同\\)|一般社団法人|\\(一社\\)|公益社団法人|\\(公社\\)|一般財団法人|\\(一財\\)"
                    + "|公益財団法人|\\(公財\\)|社会福祉法人|\\(福\\)|医療法人|\\(医\\)|学校法人|\\(学\\)|協同組合|\\(協\\)");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

    private NameKey() {}

    /** The key of a name; of a name that is nothing but a legal form, that form itself. Never longer than the name's normalised form. */
    public static String of(String name) {
        String wide = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String bare = NOT_LETTERS
                .matcher(LEGAL_FORM.matcher(wide.replaceAll("\\s", "")).replaceAll(""))
                .replaceAll("");
        return bare.isEmpty() ? wide : bare;
    }
}
