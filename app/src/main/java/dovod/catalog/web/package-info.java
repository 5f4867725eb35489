/** The pages on which products, their parts, kits, instructions and videos are seen and written. */
@NullMarked
package dovod.catalog.web;

import org.jspecify.annotations.NullMarked;
