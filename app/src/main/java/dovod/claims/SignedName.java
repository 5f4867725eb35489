package dovod.claims;

import java.util.List;
import java.util.regex.Pattern;

/** Who an operator says to be, where the chat itself names nobody: in a greeting, or under the letter. */
final class SignedName {

    private static final String NAME = "(\\p{Lu}[\\p{L}-]{1,19}(?: \\p{Lu}(?:\\.|[\\p{L}-]{2,24}))?)";
    private static final List<Pattern> SAID = List.of(
            Pattern.compile(
                    "(?:[Мм]еня зовут|[Мм]о[её] имя|[Сс] вами(?: на связи)?|[Нн]а связи|[Mm]y name is)(?: специалист| оператор)?[,:]? "
                            + NAME),
            Pattern.compile("(?:[Сс] уважением|(?:[Bb]est|[Kk]ind) regards|[Ss]incerely)[,.]?\\s+" + NAME
                    + "[^\\n]{0,60}\\s*$"));

    /** Capital words that are no names. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?iuU)(?:команда|служба|поддержка|отдел|специалист|оператор|менеджер|администрация|ваш[аи]?|ozon|озон|team|support|your|the)\\b.*");

    private SignedName() {}

    /** @return empty when the text names nobody */
    static String in(String text) {
        for (var way : SAID) {
            var found = way.matcher(text.strip());
            if (found.find() && !NOBODY.matcher(found.group(1)).matches()) {
                return found.group(1);
            }
        }
        return "";
    }
}
