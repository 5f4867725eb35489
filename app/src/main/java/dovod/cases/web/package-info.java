/**
 * The desk in the browser: the inbox, the page of a case with its thread and composer, its verbs, the search.
 * Only shows and asks; every decision is a use case of {@code cases} or {@code conversations}.
 */
@NullMarked
package dovod.cases.web;

import org.jspecify.annotations.NullMarked;
