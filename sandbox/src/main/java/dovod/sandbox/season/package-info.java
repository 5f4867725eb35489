/**
 * A season: thousands of orders over months, most of them honest, some spoiled in ways that a marketplace spoils them,
 * and honest ones that look spoiled. Which are which only the season knows; the same seed makes the same season.
 */
@NullMarked
package dovod.sandbox.season;

import org.jspecify.annotations.NullMarked;
