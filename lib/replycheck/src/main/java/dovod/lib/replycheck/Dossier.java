package dovod.lib.replycheck;

import dovod.lib.replycheck.text.TextReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A conversation that has been read. */
record Dossier(Conversation conversation, List<Reading> readings) {

    /** How far back a message is set against earlier ones, so that time grows with the length alone. */
    static final int MEMORY = 40;

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

    List<Reading> replies() {
        return readings.stream().filter(Reading::isReply).toList();
    }

    /** The asker's messages before a position, the latest {@value #MEMORY} of them. */
    List<Reading> askedBefore(int position) {
        return recent(position, false);
    }

    /** The replies before a position, the latest {@value #MEMORY} of them. */
    List<Reading> repliesBefore(int position) {
        return recent(position, true);
    }

    private List<Reading> recent(int position, boolean replies) {
        var found = new ArrayList<Reading>();
        for (int at = position - 1; at >= 0 && found.size() < MEMORY; at--) {
            if (readings.get(at).isReply() == replies) {
                found.add(readings.get(at));
            }
        }
        return found.reversed();
    }

    /** The asker's messages after a position and before the next reply. */
    List<Reading> reaction(int position) {
        var reaction = new ArrayList<Reading>();
        for (int at = position + 1; at < readings.size() && !readings.get(at).isReply(); at++) {
            reaction.add(readings.get(at));
        }
        return reaction;
    }
}
