/** Cases for programs. Records here are the REST API's own, and change only by addition. */
@NullMarked
package dovod.cases.rest;

import org.jspecify.annotations.NullMarked;
