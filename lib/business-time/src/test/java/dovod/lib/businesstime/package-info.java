/** Tests of working time: stories with a fixed calendar, and laws tried on calendars made by a seeded generator. */
@NullMarked
package dovod.lib.businesstime;

import org.jspecify.annotations.NullMarked;
