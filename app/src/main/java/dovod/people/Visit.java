package dovod.people;

import java.util.UUID;

/** A request of somebody who is signed in, and the session it came by. */
public record Visit(UUID session, Person person) {}
