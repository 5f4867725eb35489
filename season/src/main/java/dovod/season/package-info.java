/**
 * {@code ./dovod season}: a sandbox plays a season, a desk of its own reads it over HTTP into an empty database and goes
 * over it, and what it found is held against what was spoiled. The desk knows nothing but what the API tells.
 */
@NullMarked
package dovod.season;

import org.jspecify.annotations.NullMarked;
