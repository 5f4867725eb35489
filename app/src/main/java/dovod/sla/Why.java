package dovod.sla;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a clock ends when it does.
 *
 * @param calendarName null for a marketplace's term, which runs day and night
 * @param zone where the calendar's wall clock hangs
 */
public record Why(ClockFace clock, @Nullable String calendarName, ZoneId zone, List<WhyLine> lines) {}
