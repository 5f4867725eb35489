/** The REST API of cases, over HTTP. */
@NullMarked
package dovod.cases.rest;

import org.jspecify.annotations.NullMarked;
