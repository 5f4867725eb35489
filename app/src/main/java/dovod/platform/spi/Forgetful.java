package dovod.platform.spi;

/** Remembers rows outside the database, and can be told to forget them: after a restore, or between two tests. */
public interface Forgetful {
    void forget();
}
