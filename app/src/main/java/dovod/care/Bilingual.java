package dovod.care;

import dovod.kernel.Language;

/** A text of the firm's own in both languages of the desk; one of them may be empty. */
public record Bilingual(String ru, String en) {

    public Bilingual {
        ru = ru.replace("\u0000", "").strip();
        en = en.replace("\u0000", "").strip();
    }

    /** In this language, else in the other. */
    public String in(Language language) {
        return switch (language) {
            case RU -> ru.isEmpty() ? en : ru;
            case EN -> en.isEmpty() ? ru : en;
        };
    }

    boolean isEmpty() {
        return ru.isEmpty() && en.isEmpty();
    }

    boolean isLongerThan(int most) {
        return ru.length() > most || en.length() > most;
    }
}
