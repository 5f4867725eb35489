package dovod.sla;

/**
 * A year of holidays as somebody brings it.
 *
 * @param country a country's code
 * @param year as typed
 * @param text the file: iCalendar, or YAML as the production calendars that come with the desk
 */
public record HolidayDraft(String country, String year, String text) {}
