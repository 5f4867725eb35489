/**
 * The figures of docs/performance.md: a large desk is seeded, the bare limit and the desk are measured beside each
 * other in one run, and both are printed, so that the ratio can be read on any machine.
 */
@NullMarked
package dovod.bench;

import org.jspecify.annotations.NullMarked;
