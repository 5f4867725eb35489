/** The sandbox's behaviour, told as stories over HTTP. */
@NullMarked
package dovod.sandbox;

import org.jspecify.annotations.NullMarked;
