/**
 * The desk as people see it: a real Chromium on the whole desk. Skipped, with a message, where there is no Chromium;
 * with the environment variable CI set its absence is a failure.
 */
@NullMarked
package dovod.browser;

import org.jspecify.annotations.NullMarked;
