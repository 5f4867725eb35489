/** The pages of working calendars. */
@NullMarked
package dovod.sla.web;

import org.jspecify.annotations.NullMarked;
