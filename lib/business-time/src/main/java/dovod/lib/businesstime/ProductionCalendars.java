package dovod.lib.businesstime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The production calendars that come with the library, checked as they are read. */
public final class ProductionCalendars {
    private final List<ProductionCalendar> calendars;

    private ProductionCalendars(List<ProductionCalendar> calendars) {
        this.calendars = calendars;
    }

    /** Reads the calendars that come with the library; they are small, and reading takes milliseconds. */
    public static ProductionCalendars bundled() {
        return new ProductionCalendars(lines("calendars.txt")
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(ProductionCalendars::calendar)
                .toList());
    }

    /** The years of a country in order; empty if none is known. */
    public List<ProductionCalendar> of(String country) {
        return calendars.stream()
                .filter(calendar -> calendar.country().equals(country))
                .toList();
    }

    /** One year of a country. */
    public Optional<ProductionCalendar> of(String country, int year) {
        return of(country).stream().filter(calendar -> calendar.year() == year).findFirst();
    }

    /** The countries of which at least one year is known, in order. */
    public List<String> countries() {
        return calendars.stream()
                .map(ProductionCalendar::country)
                .distinct()
                .sorted()
                .toList();
    }

    private static ProductionCalendar calendar(String file) {
        return ProductionCalendar.read(file, new InputStreamReader(resource(file), StandardCharsets.UTF_8));
    }

    private static Stream<String> lines(String file) {
        try (var stream = resource(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(ProductionCalendars.class.getResourceAsStream(file), file);
    }
}
