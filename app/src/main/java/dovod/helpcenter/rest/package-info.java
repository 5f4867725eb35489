/** Pages of help for programs. */
@NullMarked
package dovod.helpcenter.rest;

import org.jspecify.annotations.NullMarked;
