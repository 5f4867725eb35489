/**
 * The whole desk in one file, and back: its database and its files, never its keys. A program of its own, beside a
 * running desk or without one.
 */
@NullMarked
package dovod.platform.backup;

import org.jspecify.annotations.NullMarked;
