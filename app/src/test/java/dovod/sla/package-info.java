/** Stories of clocks, calendars and the promises behind them. */
@NullMarked
package dovod.sla;

import org.jspecify.annotations.NullMarked;
