package dovod.lib.replycheck;

import dovod.lib.replycheck.text.TextReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A conversation that has been read. */
final class Dossier {

    /** How far back a message is set against earlier ones, so that time grows with the length alone. */
    static final int MEMORY = 40;

    private final Conversation conversation;
    private final List<Reading> readings;
    private final List<Reading> replies = new ArrayList<>();
    private final List<Reading> asked = new ArrayList<>();
    /** Number of replies before each position. */
    private final int[] repliesBefore;

    private Dossier(Conversation conversation, List<Reading> readings) {
        this.conversation = conversation;
        this.readings = readings;
        this.repliesBefore = new int[readings.size() + 1];
        for (var reading : readings) {
            (reading.isReply() ? replies : asked).add(reading);
            repliesBefore[reading.position() + 1] = replies.size();
        }
    }

    static Dossier of(Conversation conversation, TextReader reader) {
        var names = names(conversation, reader);
        var product = product(conversation, reader);
        var readings = new ArrayList<Reading>();
        for (var message : conversation.messages()) {
            readings.add(new Reading(message, reader.read(message.text(), names, product), readings.size()));
        }
        return new Dossier(conversation, readings);
    }

    private static Set<String> names(Conversation conversation, TextReader reader) {
        var names = new HashSet<String>();
        for (var author : conversation.authors()) {
            names.addAll(reader.wordsOf(author));
        }
        return names;
    }

    private static Set<String> product(Conversation conversation, TextReader reader) {
        return conversation.product().isEmpty() ? Set.of() : reader.stemsOf(conversation.product());
    }

    /** The conversation with one message more. */
    Dossier with(Message next, TextReader reader) {
        var longer = conversation.with(next);
        var more = new ArrayList<>(readings);
        var text = reader.read(next.text(), names(longer, reader), product(longer, reader));
        more.add(new Reading(next, text, readings.size()));
        return new Dossier(longer, more);
    }

    Conversation conversation() {
        return conversation;
    }

    List<Reading> readings() {
        return readings;
    }

    List<Reading> replies() {
        return replies;
    }

    /** The asker's messages before a position, the latest {@value #MEMORY} of them. */
    List<Reading> askedBefore(int position) {
        return Latest.of(asked.subList(0, position - repliesBefore[position]), MEMORY);
    }

    /** The replies before a position, the latest {@value #MEMORY} of them. */
    List<Reading> repliesBefore(int position) {
        return Latest.of(replies.subList(0, repliesBefore[position]), MEMORY);
    }

    /** The asker's messages between two positions, the latest {@value #MEMORY} of them. */
    List<Reading> askedBetween(int after, int before) {
        var earlier = askedBefore(before);
        int from = earlier.size();
        while (from > 0 && earlier.get(from - 1).position() > after) {
            from--;
        }
        return earlier.subList(from, earlier.size());
    }

    /** The replies between two positions, the latest {@value #MEMORY} of them. */
    List<Reading> repliesBetween(int after, int before) {
        return Latest.of(replies.subList(repliesBefore[after + 1], repliesBefore[before]), MEMORY);
    }

    /** Where the reply before a position stands, or -1. */
    int lastReplyBefore(int position) {
        int count = repliesBefore[position];
        return count == 0 ? -1 : replies.get(count - 1).position();
    }

    /** Whether a message that came before a position had a reply by then. */
    boolean isReplied(int position) {
        return !asked.isEmpty() && lastReplyBefore(position) > asked.getFirst().position();
    }

    /** The asker's messages after a position and before the next reply. */
    List<Reading> reaction(int position) {
        int end = position + 1;
        while (end < readings.size() && !readings.get(end).isReply()) {
            end++;
        }
        return readings.subList(position + 1, end);
    }
}
