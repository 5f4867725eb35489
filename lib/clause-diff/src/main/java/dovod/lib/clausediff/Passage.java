package dovod.lib.clausediff;

/**
 * What one version says in a clause that changed.
 *
 * @param clause its index in the outline of that version
 * @param path from the top of that version
 * @param text with its number; of what was added, removed or moved everything below it as well, a line each
 */
public record Passage(int clause, String path, String text) {}
