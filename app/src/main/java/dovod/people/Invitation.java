package dovod.people;

/**
 * What a one-time link is for.
 *
 * @param firm who invites
 */
public record Invitation(Person person, String firm) {}
