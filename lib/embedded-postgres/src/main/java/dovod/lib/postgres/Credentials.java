package dovod.lib.postgres;

/**
 * A database account.
 *
 * @param user the role's name
 * @param password its password in plain text; never part of {@link #toString()}
 */
public record Credentials(String user, String password) {
    @Override
    public String toString() {
        return "Credentials[user=" + user + "]";
    }
}
