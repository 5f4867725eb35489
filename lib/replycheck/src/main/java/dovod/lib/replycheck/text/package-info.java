/**
 * One pass over a message: folded characters, tokens, typed slots, sentences with their zones,
 * and hits of the phrase lexicons.
 *
 * <p>Door: {@link dovod.lib.replycheck.text.TextReader#read}. The lexicons are resource files that
 * a Russian speaker can read and extend (see the head of each file).
 *
 * <p>Invariant: every token, slot, sentence and hit knows its place in the original text, counted
 * in UTF-16 code units, and the whole pass takes time linear in the length of the text: it uses no
 * regular expressions.
 */
@NullMarked
package dovod.lib.replycheck.text;

import org.jspecify.annotations.NullMarked;
