package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

class PasswordPolicyTest {

    private static final List<String> OWN =
            List.of("R2X47K9MQH", "yamada@example.co.jp", "株式会社みどり製作所", "山田 花子", "山田", "花子", "ヤマダ");

    private static PasswordFault fault(PasswordPolicy policy, String password) {
        return policy.fault(password, OWN).orElse(null);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "three bicycles in the rain,",
                "k8#pvQz!m2Lr,",
                "k8#pvQz!m2L, TOO_SHORT",
                "\"\", TOO_SHORT",
                "傘を忘れた三台の自転車、,",
                "傘を忘れた三台の自転車, TOO_SHORT",
                "🚲🚲☂☂🌧🌧🏠🏠🍵🍵📖📖,",
                "🚲🚲☂☂🌧🌧, TOO_SHORT",
                "passwordpassword, COMMON",
                "P@ssw0rd2024!!, COMMON",
                "Password123456, COMMON",
                "qwertyuiop1234, COMMON",
                "abcdefghijkl, COMMON",
                "aaaaaaaaaaaaaaa, COMMON",
                "1212121212121212, COMMON",
                "nyukanzairyu2024, COMMON",
                "在留申請オンラインシステム, COMMON",
                "tokyo-sakura-2024, COMMON",
                "r2x4-7k9m-qh and more, OWN_WORD",
                "my name is Yamada today, OWN_WORD",
                "株式会社みどり製作所の窓口, OWN_WORD",
                "花子とバスに乗って海へ行く, OWN_WORD",
                "ﾔﾏﾀﾞとバスに乗って海へ行く, OWN_WORD",
                "hinata-no-sanpomichi-31,"
            })
    @Requirement("S-2")
    void aPasswordIsLongAndNotToBeGuessed(String password, PasswordFault expected) {
        assertEquals(expected, fault(new PasswordPolicy(12, PasswordPolicy.Preset.NONE), password));
    }

    @Test
    @Requirement("S-2")
    void upTo128CharactersAreTaken() {
        PasswordPolicy policy = new PasswordPolicy(12, PasswordPolicy.Preset.NONE);
        String long128 = "three bicycles in the rain, and a house ".repeat(4).substring(0, 128);
        assertEquals(null, fault(policy, long128));
        assertEquals(PasswordFault.TOO_LONG, fault(policy, long128 + "x"));
    }

    @Test
    @Requirement("S-2")
    void whatLooksTheSameIsCountedTheSame() {
        PasswordPolicy policy = new PasswordPolicy(12, PasswordPolicy.Preset.NONE);
        String composed = "がぎぐげござじずぜぞだ";
        assertEquals(PasswordFault.TOO_SHORT, fault(policy, composed));
        assertEquals(PasswordFault.TOO_SHORT, fault(policy, Normalizer.normalize(composed, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @CsvSource({
        "Kasa3dai!, ",
        "kasa3dai, NOT_OF_PRESET",
        "Kasa!dai, NOT_OF_PRESET",
        "Ka3!, NOT_OF_PRESET",
        "Kasa3dai!を, NOT_OF_PRESET",
        "Kasa3dai!Kasa3dai!Kasa3dai!Kasa3d, NOT_OF_PRESET"
    })
    @Requirement("S-2")
    void thePresetIsTheSisterSystemsRule(String password, PasswordFault expected) {
        assertEquals(expected, fault(new PasswordPolicy(12, PasswordPolicy.Preset.ISA_COMPAT), password));
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y, 2024-03-15, 2025-03-15",
        "P1Y, 2023-02-28, 2024-02-29",
        "P1Y, 2024-02-28, 2025-02-28",
        "P1Y, 2024-02-29, 2025-02-28",
        "P3Y, 2024-03-15, 2027-03-15",
        "P18M, 2024-03-15, 2025-09-15",
        "none, 2024-03-15, "
    })
    @Requirement({"L-4", "E-9"})
    void aPasswordLivesAsLongAsTheSettingSays(String setting, LocalDate day, LocalDate last) {
        assertEquals(last, PasswordAge.parse(setting).lastDay(day));
    }

    @Test
    void aSettingThatIsNoAgeStopsTheStart() {
        assertThrows(IllegalArgumentException.class, () -> PasswordAge.parse("P30D"));
        assertThrows(IllegalArgumentException.class, () -> PasswordAge.parse("P0Y"));
        assertThrows(IllegalArgumentException.class, () -> new PasswordPolicy(7, PasswordPolicy.Preset.NONE));
    }
}
