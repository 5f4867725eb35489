package dovod.channels.ozon;

import dovod.lib.ozon.ChatMessage;
import dovod.lib.ozon.ChatUserType;
import java.text.Normalizer;

/** Tells whether a message of a history is the one we sent. */
final class SellerWords {

    private SellerWords() {}

    static boolean isText(ChatMessage message, String sent) {
        return message.user().type() == ChatUserType.SELLER
                && plain(MessageText.of(message.data()).body()).equals(plain(sent));
    }

    /** Ozon does not keep the names of files: any file of ours may be the one. */
    static boolean isFile(ChatMessage message) {
        return message.user().type() == ChatUserType.SELLER
                && !MessageText.of(message.data()).files().isEmpty();
    }

    /** Line ends, spaces and the spelling of accents may change on the way. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0\\u200b\\ufeff]+", " ")
                .strip();
    }
}
