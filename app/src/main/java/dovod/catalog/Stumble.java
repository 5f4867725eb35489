package dovod.catalog;

/**
 * Where people stumble at a step.
 *
 * @param sign how it shows: "the table hangs askew"
 * @param advice what helps; may be empty while nobody knows
 */
public record Stumble(String sign, String advice) {

    public Stumble {
        sign = Texts.clean(sign);
        advice = Texts.clean(advice);
    }
}
