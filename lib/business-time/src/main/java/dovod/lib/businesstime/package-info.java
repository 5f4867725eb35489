/**
 * Working calendars: what is "four working hours from now", and why.
 */
@NullMarked
package dovod.lib.businesstime;

import org.jspecify.annotations.NullMarked;
