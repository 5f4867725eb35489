package dovod.lib.ozon;

import java.math.BigInteger;
import java.util.Comparator;

/**
 * Id of a chat message, ordered as Ozon orders messages: by number.
 *
 * <p>Documented as {@code uint64} of about 19 digits, but the official example of {@code /v3/chat/list} holds one of 20
 * digits that no {@code uint64} can hold, so the digits are kept as they are.
 *
 * @param digits decimal digits without leading zeros, 1 to 39 of them
 */
public record MessageId(String digits) implements Comparable<MessageId> {
    private static final int MOST_DIGITS = 39;
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** @throws IllegalArgumentException if the text is not a positive whole number */
    public MessageId {
        digits = withoutLeadingZeros(digits.strip());
        if (!isNumber(digits)) {
            throw new IllegalArgumentException("Not a message id: " + Words.shortened(digits));
        }
    }

    /** The id as a number, for a JSON body. */
    public BigInteger number() {
        return new BigInteger(digits);
    }

    @Override
    public int compareTo(MessageId other) {
        return BY_NUMBER.compare(digits, other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }

    static boolean isId(String text) {
        return isNumber(withoutLeadingZeros(text.strip()));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String withoutLeadingZeros(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '0') {
            start++;
        }
        return text.substring(start);
    }
}
