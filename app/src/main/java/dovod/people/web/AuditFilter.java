package dovod.people.web;

import dovod.kernel.Ids;
import dovod.platform.AuditQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the audit log somebody wants to see, as the address says it; what makes no sense asks for anything.
 *
 * @param day {@code 2026-11-21}, in the zone of the reader
 * @param before the number of the last row of the page before
 */
record AuditFilter(
        @Nullable String object,
        @Nullable String person,
        @Nullable String day,
        @Nullable String before) {

    AuditQuery query(ZoneId zone, int limit) {
        return new AuditQuery(
                filled(object).orElse(null),
                filled(person).flatMap(Ids::read).orElse(null),
                wantedDay().map(day -> start(day, zone)).orElse(null),
                wantedDay().map(day -> start(day.plusDays(1), zone)).orElse(null),
                filled(before)
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null),
                limit);
    }

    /** This filter as an address. */
    String address(String path, @Nullable Long from) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("object", filled(object))
                .queryParamIfPresent("person", filled(person))
                .queryParamIfPresent("day", filled(day))
                .queryParamIfPresent("before", Optional.ofNullable(from))
                .encode()
                .toUriString();
    }

    /** As it stands in the form. */
    void show(Model model) {
        model.addAttribute("object", filled(object).orElse(""));
        model.addAttribute("person", filled(person).orElse(""));
        model.addAttribute("day", filled(day).orElse(""));
    }

    private Optional<LocalDate> wantedDay() {
        try {
            return filled(day).map(LocalDate::parse);
        } catch (DateTimeException unclear) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
