package dovod.people;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.kernel.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "восемь лиловых тележек молча",
                "длинный пароль мастерской",
                "7f3k-qqlz-90vw-mmtu",
                "без единой цифры и знака",
                "тихаяулиткаестбатон",
                "🦊🐢🪑🧊🛶🎈🪵🧦🌵🥁🧭🫖",
                " spaces at the ends ",
            })
    void whatIsHardToGuessIsTakenAsItIs(String password) {
        assertThat(check(password)).isEqualTo("fine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "одиннадцать", "🦊🐢🪑🧊🛶🎈"})
    void twelveSignsAreTheLeast(String password) {
        assertThat(check(password)).isEqualTo("password_short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2024!",
                "P@ssw0rd2024",
                "passwordpassword",
                "qwertyuiop12",
                "QwErTyUiOp[]",
                "йцукенгшщзхъ",
                "пароль123456",
                "парольпароль",
                "gfhjkmgfhjkm",
                "ghbdtnghbdtn1",
                "1q2w3e4r5t6y",
                "1qaz2wsx3edc",
                "123456789012",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "Наташа19851985",
                "iloveyou2026!",
                "спартакчемпион",
                "qwerty123456!",
                "administrator1",
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(check(password)).isEqualTo("password_common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"veraolkhina1", "olkhaolkha2026", "Мастерская2026", "vera12345678"})
    void whatOthersKnowOfAPersonIsNoSecret(String password) {
        assertThat(check(password)).isEqualTo("password_common");
    }

    @ParameterizedTest
    @ValueSource(ints = {257, 100_000})
    void aBookIsNoPassword(int length) {
        assertThat(check("я".repeat(length))).isEqualTo("password_long");
    }

    private String check(String password) {
        return policy.check("password", password, "vera@olkha.example", "Вера Olkhina", "Мастерская Ольхи")
                .map(Refusal::code)
                .orElse("fine");
    }
}
