/** The care of cases for programs: every verb of its pages. */
@NullMarked
package dovod.care.rest;

import org.jspecify.annotations.NullMarked;
