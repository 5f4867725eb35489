/**
 * A real PostgreSQL that starts, lives and stops with a Java program.
 *
 * <p>Doors: {@link dovod.lib.postgres.EmbeddedPostgres} with {@link dovod.lib.postgres.Options};
 * everything that can go wrong is a {@link dovod.lib.postgres.PostgresFault}.
 *
 * <p>Invariant: a row whose commit was acknowledged outlives the death of the program, of the
 * database, or of both; at most one program has a folder open; no database outlives its program
 * without being stopped by the next one.
 */
@NullMarked
package dovod.lib.postgres;

import org.jspecify.annotations.NullMarked;
