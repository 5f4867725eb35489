package dovod.lib.clausediff;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a changed value is worse or better for the seller. It needs one sentence that says the same before and
 * after but for its values, and one party that plainly pays, gets or acts; else it says nothing: a wrong word here costs
 * more than none.
 */
final class WeighingValue {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}");
    private static final Pattern ENDS = Pattern.compile("[.!?;](?=\\s+[\\p{Lu}«\"(])|\\n");
    private static final double ALIKE = 0.6;

    /** Letters to one side of a value. A clause of garbage has as many values as letters, and ends nowhere. */
    private static final int LONGEST = 600;

    private static final Pattern FEES = words(
            "комисси\\p{L}*|вознаграждени\\p{L}* (?:ozon|озон|оператор\\p{L}*|площадк\\p{L}*)|тариф\\p{L}*|штраф\\p{L}*"
                    + "|неустойк\\p{L}*|пен[яиюей]{1,2}|удерж\\p{L}*|стоимость услуг\\p{L}*|плата за|fees?|commissions?"
                    + "|penalt(?:y|ies)|fines?|charges?");
    private static final Pattern COMPENSATIONS =
            words("компенсац\\p{L}*|компенсиру\\p{L}*|возмещ\\p{L}*|compensat\\p{L}*" + "|reimburse\\p{L}*");
    private static final Pattern CONDITIONS = words(
            "свыше|более чем на|дороже|дешевле|превыша\\p{L}*|менее чем на|скидк\\p{L}*|порог\\p{L}*"
                    + "|если|при условии|above|below|over|under|exceed\\p{L}*|threshold|discounts?|if|unless|when|waive\\p{L}*|exempt\\p{L}*");
    private static final Pattern AHEAD = words(
            "не (?:менее|меньше|позднее|позже),? чем за|не (?:менее|меньше) чем за|минимум за"
                    + "|заблаговременно|предварительно|at least|no(?:t)? less than|in advance|prior to|prior notice|minimum of|before");
    private static final Pattern WITHIN =
            words("в течение|не позднее|не позже|в срок до|не более|within|no later than|not later than"
                    + "|by the end of|up to");
    private static final Pattern ACTS =
            words("обязан\\p{L}{0,2}|обязу(?:ется|ются)|долж(?:ен|на|но|ны)|вправе|име(?:ет|ют) право"
                    + "|мо(?:жет|гут)|рассм\\p{L}*|пода(?:[её]т|ют|ть)|отвеча\\p{L}*|уведом\\p{L}*|сообща\\p{L}*|выплачива\\p{L}*|перечисля\\p{L}*|возвраща\\p{L}*"
                    + "|направля\\p{L}*|представля\\p{L}*|предоставля\\p{L}*|must|shall|will|may|can|agrees? to|(?:is|are) required|has the right"
                    + "|have the right|entitled");

    /** What lasts is no time to do something in. */
    private static final Pattern DURATIONS =
            words("хран\\p{L}*|сохран\\p{L}*|обеспечива\\p{L}*|поддержива\\p{L}*|гарантир\\p{L}*"
                    + "|действу\\p{L}*|keep|retain\\p{L}*|stor(?:e|ed|ing)|maintain\\p{L}*|preserve\\p{L}*|guarantee\\p{L}*|warrant\\p{L}*"
                    + "|remain\\p{L}*|continue\\p{L}*|valid");

    private static final Pattern PAYS =
            words("выплачива\\p{L}*|уплачива\\p{L}*|оплачива\\p{L}*|перечисля\\p{L}*|возмеща\\p{L}*"
                    + "|возместит\\p{L}*|компенсиру\\p{L}*|pays?|reimburses?|compensates?");
    private static final Pattern BUYERS = words("покупател\\p{L}*|клиент\\p{L}*|buyers?|customers?|consumers?");
    private static final Pattern NEGATIONS =
            words("не (?:обязан\\p{L}{0,2}|вправе|мо(?:жет|гут)|долж(?:ен|на|но|ны))|not|cannot|no");

    private final String before;
    private final String after;

    WeighingValue(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** Null when it cannot be told. */
    @Nullable Effect weigh(Value gone, Value come) {
        var was = sentence(before, gone);
        var is = sentence(after, come);
        var more = sign(gone, come);
        if (was == null || is == null || more == 0 || likeness(was, is) < ALIKE || negates(was) || negates(is)) {
            return null;
        }
        return come.kind() == ValueKind.TERM ? ofTerm(is, more > 0) : ofMoney(is, more > 0);
    }

    private static @Nullable Effect ofMoney(String sentence, boolean more) {
        boolean fees = FEES.matcher(sentence).find();
        boolean compensations = COMPENSATIONS.matcher(sentence).find();
        var payer = payer(sentence);
        if (fees == compensations
                || CONDITIONS.matcher(sentence).find()
                || BUYERS.matcher(sentence).find()
                || payer == (fees ? Party.MARKETPLACE : Party.SELLER)) {
            return null;
        }
        if (fees) {
            return more ? Effect.FEE_HIGHER : Effect.FEE_LOWER;
        }
        return more ? Effect.COMPENSATION_HIGHER : Effect.COMPENSATION_LOWER;
    }

    private static @Nullable Effect ofTerm(String sentence, boolean longer) {
        var party = actor(sentence);
        boolean ahead = AHEAD.matcher(sentence).find();
        boolean within = WITHIN.matcher(AHEAD.matcher(sentence).replaceAll(" ")).find();
        if (party == Party.UNKNOWN
                || ahead == within
                || DURATIONS.matcher(sentence).find()) {
            return null;
        }
        if (party == Party.SELLER) {
            return ahead
                    ? longer ? Effect.OUR_NOTICE_LONGER : Effect.OUR_NOTICE_SHORTER
                    : longer ? Effect.OUR_TERM_LONGER : Effect.OUR_TERM_SHORTER;
        }
        return ahead
                ? longer ? Effect.THEIR_NOTICE_LONGER : Effect.THEIR_NOTICE_SHORTER
                : longer ? Effect.THEIR_TERM_LONGER : Effect.THEIR_TERM_SHORTER;
    }

    private static Party payer(String sentence) {
        var verb = PAYS.matcher(sentence);
        return verb.find() ? Party.of(sentence.substring(0, verb.start())) : Party.UNKNOWN;
    }

    /** Whoever stands before the first verb of duty; nobody when none or both stand there. */
    private static Party actor(String sentence) {
        var verb = ACTS.matcher(sentence);
        if (!verb.find()) {
            return Party.UNKNOWN;
        }
        var subject = sentence.substring(0, verb.start());
        return Party.hasBoth(subject) ? Party.UNKNOWN : Party.of(subject);
    }

    private static boolean negates(String sentence) {
        return NEGATIONS
                .matcher(AHEAD.matcher(WITHIN.matcher(sentence).replaceAll(" ")).replaceAll(" "))
                .find();
    }

    /** How the value grew: 1, -1, or 0 when that cannot be told. */
    private static int sign(Value gone, Value come) {
        var was = gone.canonical().split(" ", 2);
        var is = come.canonical().split(" ", 2);
        if (was.length < 2 || is.length < 2 || gone.kind() != come.kind()) {
            return 0;
        }
        try {
            var scaledWas = new BigDecimal(was[0]).multiply(BigDecimal.valueOf(hours(gone, was[1])));
            var scaledIs = new BigDecimal(is[0]).multiply(BigDecimal.valueOf(hours(come, is[1])));
            return was[1].equals(is[1]) || isPlainlyMore(gone, scaledWas, scaledIs) ? scaledIs.compareTo(scaledWas) : 0;
        } catch (NumberFormatException odd) {
            return 0;
        }
    }

    /** Between different units only a difference of a half and more is one. */
    private static boolean isPlainlyMore(Value value, BigDecimal was, BigDecimal is) {
        var least = BigDecimal.valueOf(1.5);
        return value.kind() == ValueKind.TERM
                && (is.compareTo(was.multiply(least)) >= 0 || was.compareTo(is.multiply(least)) >= 0);
    }

    private static long hours(Value value, String unit) {
        if (value.kind() != ValueKind.TERM) {
            return 1;
        }
        return switch (unit.split(" ")[0]) {
            case "hour" -> 1;
            case "week" -> 24 * 7;
            case "month" -> 24 * 30;
            case "quarter" -> 24 * 91;
            case "year" -> 24 * 365;
            case "day" -> unit.endsWith("working") ? 34 : 24;
            default -> throw new NumberFormatException(unit);
        };
    }

    /** The sentence around a value; null where it is longer than any that one reads. */
    private static @Nullable String sentence(String text, Value value) {
        int from = Math.max(0, value.start() - LONGEST);
        int to = Math.min(text.length(), value.end() + LONGEST);
        int start = from == 0 ? 0 : -1;
        int end = to == text.length() ? to : -1;
        var ends = ENDS.matcher(text).region(from, to).useTransparentBounds(true);
        while (ends.find()) {
            if (ends.end() <= value.start()) {
                start = ends.end();
            } else if (ends.start() >= value.end()) {
                end = ends.start();
                break;
            }
        }
        return start < 0 || end < 0 ? null : text.substring(start, end);
    }

    private static double likeness(String one, String other) {
        var these = words(one, new HashSet<>());
        var those = words(other, new HashSet<>());
        var all = new HashSet<>(these);
        all.addAll(those);
        these.retainAll(those);
        return all.isEmpty() ? 0 : (double) these.size() / all.size();
    }

    private static Set<String> words(String text, Set<String> words) {
        var matcher = WORDS.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})", FLAGS);
    }
}
