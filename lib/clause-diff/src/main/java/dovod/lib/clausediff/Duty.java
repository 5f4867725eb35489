package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence that obliges, allows or forbids.
 *
 * @param kind what it does
 * @param party whom it speaks of first
 * @param sentence as it stands in the contract
 */
public record Duty(DutyKind kind, Party party, String sentence) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s+(?=[\\p{Lu}«\"(])|\\n+");
    private static final Pattern PROHIBITIONS = words("не вправе|не мо(?:жет|гут)|не долж(?:ен|на|но|ны)|запрещ\\p{L}*"
            + "|не допускается|нельзя|must not|may not|shall not|cannot|can't|prohibited|not allowed|not permitted"
            + "|(?:darf|dürfen|kann|können) nicht|untersagt|ne (?:peut|peuvent|doit|doivent)|interdit\\p{L}*"
            + "|no (?:podrán?|pueden?|deben?|deberán?)|prohibid\\p{L}*");
    private static final Pattern OBLIGATIONS =
            words("обязан\\p{L}{0,2}|обязу(?:ется|ются)|долж(?:ен|на|но|ны)|обязательств\\p{L}*"
                    + "|must|shall|(?:is|are) required|agree to|obliged|obligated|undertakes?|verpflicht\\p{L}*|muss|müssen"
                    + "|s['’]engage\\p{L}*|doit|doivent|(?:est|sont) tenus?|deben?|deberán?|se compromete\\p{L}*");
    private static final Pattern RIGHTS = words(
            "вправе|име(?:ет|ют) право|мо(?:жет|гут)|may(?!\\s+\\d)|entitled|has the right"
                    + "|reserves? the right|can|berechtigt|darf|dürfen|kann|können|peut|peuvent|se réserve\\p{L}*|podrán?|pueden?");

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})", FLAGS);
    }

    /** All duties of a text, sentence by sentence; a sentence may lay down several. */
    public static List<Duty> of(String text) {
        var duties = new ArrayList<Duty>();
        for (var sentence : SENTENCES.split(text)) {
            var allowed = PROHIBITIONS.matcher(sentence).replaceAll(" ");
            var party = Party.of(sentence);
            if (allowed.length() != sentence.length()) {
                duties.add(new Duty(DutyKind.PROHIBITION, party, sentence.strip()));
            }
            if (OBLIGATIONS.matcher(allowed).find()) {
                duties.add(new Duty(DutyKind.OBLIGATION, party, sentence.strip()));
            }
            if (RIGHTS.matcher(allowed).find()) {
                duties.add(new Duty(DutyKind.RIGHT, party, sentence.strip()));
            }
        }
        return duties;
    }
}
