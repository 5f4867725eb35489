/**
 * What changed between two versions of a contract, clause by clause.
 *
 * <p>Doors: {@link dovod.lib.clausediff.ContractText} makes clean text of a file or of pasted text;
 * {@link dovod.lib.clausediff.Outline} is its tree of clauses;
 * {@link dovod.lib.clausediff.ComparingVersions#compare} tells what one outline says that the other
 * did not; {@link dovod.lib.clausediff.ClauseDiffProgram} is the command line.
 *
 * <p>Invariant: every clause of either version is either a partner of exactly one clause of the
 * other or part of exactly one change; whitespace, typography and numbering never make a change.
 */
@NullMarked
package dovod.lib.clausediff;

import org.jspecify.annotations.NullMarked;
