package dovod.lib.postgres;

/** One database for all tests that only speak SQL to it. */
final class Shared {
    static final EmbeddedPostgres POSTGRES = EmbeddedPostgres.open(Options.forTests());

    private Shared() {}
}
