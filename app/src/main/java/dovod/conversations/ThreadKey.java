package dovod.conversations;

import java.util.UUID;

/** A thread by the other side's id. */
record ThreadKey(UUID connection, String externalId) {}
