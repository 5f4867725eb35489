@NullMarked
package dovod;

import org.jspecify.annotations.NullMarked;
