package dovod.quality;

import dovod.conversations.MessageId;

/**
 * A place in a message as a person means it.
 *
 * @param start where it begins in the text, in UTF-16 code units
 * @param end where it ends, exclusive
 */
public record Place(MessageId message, int start, int end) {}
