/**
 * The earlier replies of one counterparty, kept so that a million of them fit in memory and a
 * near-duplicate is found in some microseconds.
 *
 * <p>Door: {@link dovod.lib.replycheck.corpus.Corpus}. A reply is reduced to a
 * {@link dovod.lib.replycheck.corpus.Fingerprint}: its body with the slots masked, as an exact key
 * and a set of hashed three-word shingles. Replies whose sets agree by four fifths with the
 * earliest of their kind form a {@link dovod.lib.replycheck.corpus.Family}.
 *
 * <p>Invariant: a corpus saved and loaded answers every search as before.
 */
@NullMarked
package dovod.lib.replycheck.corpus;

import org.jspecify.annotations.NullMarked;
