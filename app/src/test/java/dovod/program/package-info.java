/** The desk as a program of its own: how it starts, what it prints, and what it outlives. */
@NullMarked
package dovod.program;

import org.jspecify.annotations.NullMarked;
