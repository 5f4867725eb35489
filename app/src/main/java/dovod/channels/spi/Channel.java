package dovod.channels.spi;

import java.util.List;

/** A marketplace's protocol, as far as every connection needs it. */
public interface Channel {

    /** The channel's name, as in {@code Arrival.channel}. */
    String name();

    /** Its name as people know it, in any language. */
    String title();

    /** Where its API is for everyone; another address is a rehearsal. */
    String address();

    /** Asks the other side. Called outside any transaction. */
    Checked check(Credentials credentials);

    /** Judges the body of a push. Nobody outside is asked, nothing is stored. */
    Push push(byte[] body);

    /** Activities that ask the other side what threads are about. */
    List<String> asking();

    /** The answer to a push that could not be kept just now. */
    String unavailable();

    /**
     * Makes of a stored row what it means. Nobody outside is asked.
     *
     * @throws UnreadableRow when it means nothing, and never will
     */
    Brought read(Line line, Row row) throws UnreadableRow;
}
