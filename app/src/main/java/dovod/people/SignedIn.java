package dovod.people;

/**
 * Somebody got in.
 *
 * @param token goes into the cookie, and nowhere else
 */
public record SignedIn(Token token, Person person) {}
