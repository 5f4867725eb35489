/** Conversations, messages, drafts and search for programs. */
@NullMarked
package dovod.conversations.rest;

import org.jspecify.annotations.NullMarked;
