/**
 * {@code ./dovod faults}: the desk is killed over and over while buyers write and agents answer. In the end both sides
 * are compared word by word: nothing lost, nothing doubled, nothing sent twice.
 */
@NullMarked
package dovod.bench.faults;

import org.jspecify.annotations.NullMarked;
