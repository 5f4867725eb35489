/** What happens to files by the clock alone. */
@NullMarked
package dovod.conversations.jobs;

import org.jspecify.annotations.NullMarked;
