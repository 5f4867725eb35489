/** What the composer and the thread fetch by themselves: drafts, macros, pictures of the other side, live topics. */
@NullMarked
package dovod.conversations.web;

import org.jspecify.annotations.NullMarked;
