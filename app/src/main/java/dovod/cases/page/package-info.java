/**
 * What the pages of a case show, as their templates take it: plain values, put together by {@code cases.web}.
 */
@NullMarked
package dovod.cases.page;

import org.jspecify.annotations.NullMarked;
