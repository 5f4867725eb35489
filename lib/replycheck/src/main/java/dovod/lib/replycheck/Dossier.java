package dovod.lib.replycheck;

import dovod.lib.replycheck.text.TextReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A conversation that has been read. */
record Dossier(Conversation conversation, List<Reading> readings) {

    static Dossier of(Conversation conversation, TextReader reader) {
        var names = new HashSet<String>();
        for (var message : conversation.messages()) {
            names.addAll(reader.wordsOf(message.author()));
        }
        Set<String> product = conversation.product().isEmpty() ? Set.of() : reader.stemsOf(conversation.product());
        var readings = new ArrayList<Reading>();
        for (var message : conversation.messages()) {
            readings.add(new Reading(message, reader.read(message.text(), names, product), readings.size()));
        }
        return new Dossier(conversation, readings);
    }

    List<Reading> replies() {
        return readings.stream().filter(Reading::isReply).toList();
    }

    /** The asker's messages before a position. */
    List<Reading> askedBefore(int position) {
        return readings.subList(0, position).stream().filter(r -> !r.isReply()).toList();
    }

    /** The replies before a position. */
    List<Reading> repliesBefore(int position) {
        return readings.subList(0, position).stream().filter(Reading::isReply).toList();
    }

    /** The asker's messages after a position and before the next reply. */
    List<Reading> reaction(int position) {
        var reaction = new ArrayList<Reading>();
        for (int at = position + 1; at < readings.size() && !readings.get(at).isReply(); at++) {
            reaction.add(readings.get(at));
        }
        return reaction;
    }

    boolean hasReplyAfter(int position) {
        return readings.subList(position + 1, readings.size()).stream().anyMatch(Reading::isReply);
    }
}
