package dovod.sla;

import static dovod.cast.Cast.ANNA;
import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.kernel.Ids;
import dovod.lib.businesstime.ProductionCalendars;
import dovod.platform.DueJobs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A year of public holidays comes as a file: looked at first, then taken, and every clock follows. */
@DeskTest
class HolidayPagesTest {

    private static final String PATH = "/settings/calendars/holidays";

    /** The day after the last one the desk knows of. */
    private static final String FEED = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20280101
            DTEND;VALUE=DATE:20280109
            SUMMARY:Новогодние каникулы
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20280314
            SUMMARY:День мастера <b>
            END:VEVENT
            BEGIN:VEVENT
            DTSTART:20280401T100000
            SUMMARY:Планёрка
            END:VEVENT
            END:VCALENDAR
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private Clocks clocks;

    @Autowired
    private HolidayYears years;

    @Autowired
    private ApplicationContext desk;

    private Visitor anna;

    @BeforeEach
    void annaComesIn() {
        anna = Visitor.of(ANNA, port);
        anna.get(PATH);
    }

    @Test
    void theFormOffersNextYear() {
        var page = anna.get(PATH);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("value=\"2027\"").contains("Россия").doesNotContain("Загружено вами");
        assertThat(anna.get("/settings/calendars").body()).contains(PATH);
    }

    @Test
    void whatWouldChangeIsShownAndNothingChangesYet() {
        var shown = upload("2028", FEED.getBytes(StandardCharsets.UTF_8));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("Что изменится в 2028 году")
                .contains("Новогодние каникулы")
                .contains("День мастера &lt;b&gt;")
                .contains("обычный день недели")
                .contains("Строка 12: Планёрка");
        assertThat(years.brought(OLKHA)).isEmpty();
    }

    @Test
    void whatIsTakenMovesTheClocksAndWhatIsRemovedMovesThemBack() {
        var chat = Ids.next();
        clock.set(Instant.parse("2028-03-13T14:30:00Z"));
        anna = Visitor.of(ANNA, port);
        clocks.turn(OLKHA, List.of(new ClockTurn.Owed(chat, clock.instant(), null, true, "buyer_wrote")));
        assertThat(due(chat)).isEqualTo("2028-03-14T07:30:00Z");

        anna.get(PATH);
        var taken = anna.post(PATH + "/year", Map.of("country", "RU", "year", "2028", "text", FEED));
        DueJobs.run(desk);

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(due(chat)).as("the master's day").isEqualTo("2028-03-15T07:30:00Z");
        assertThat(anna.get(PATH).body()).contains("Загружено вами").contains("предварительно");
        anna.post(PATH + "/removal", Map.of("country", "RU", "year", "2028"));
        DueJobs.run(desk);
        assertThat(due(chat)).isEqualTo("2028-03-14T07:30:00Z");
        assertThat(anna.post(PATH + "/removal", Map.of("country", "RU", "year", "2028"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aProductionCalendarStandsBeforeTheOneThatComesWithTheDesk() throws IOException {
        var bundled = file("ru-2027.yaml");
        assertThat(upload("2027", bundled.getBytes(StandardCharsets.UTF_8)).body())
                .contains("Дни те же, что и сейчас");
        var longer = bundled.replace("2027-01-06, name", "2027-01-05, name")
                .replace("workingDays: 247", "workingDays: 248")
                .replace("workingHours: 1972", "workingHours: 1980");

        var shown = upload("2027", ("\uFEFF" + longer).getBytes(StandardCharsets.UTF_8));
        anna.post(PATH + "/year", Map.of("country", "RU", "year", "2027", "text", longer));

        assertThat(shown.body()).contains("Рабочих дней за год при пятидневке: 248");
        var days = years.of(OLKHA, "RU").stream()
                .filter(year -> year.year() == 2027)
                .findFirst()
                .orElseThrow();
        assertThat(days.workingDays()).isEqualTo(248);
        assertThat(days.workingTime()).hasHours(1980);
        assertThat(years.of(BORIS.tenant(), "RU"))
                .as("another tenant keeps what it had")
                .isEqualTo(ProductionCalendars.bundled().of("RU"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "2028, '', Выберите файл",
        "2028, 'просто текст', Не получается прочесть файл",
        "2028, 'BEGIN:VCALENDAR', breaks off",
        "2029, FEED, ни одного праздника 2029 года",
        "28, FEED, Год пишется четырьмя цифрами",
        "2028, 'YAML', Этот файл на 2027 год",
        "2027, 'BROKEN', workingDays says 247"
    })
    void whatIsWrongIsSaidBesideIt(String year, String content, String said) throws IOException {
        var text = switch (content) {
            case "FEED" -> FEED;
            case "YAML" -> file("ru-2027.yaml");
            case "BROKEN" -> file("ru-2027.yaml").replace("2027-01-06, name", "2027-01-05, name");
            default -> content;
        };

        var answer = upload(year, text.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(said).contains("value=\"" + year + "\"");
        assertThat(answer.body()).doesNotContain("Что изменится");
    }

    @Test
    void aPictureIsNoCalendar() {
        var answer = upload("2028", new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff, (byte) 0xfe, 0});

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("не текстовый файл");
    }

    @Test
    void onlyWhoAdministersMay() {
        var maria = Visitor.of(MARIA, port);

        assertThat(maria.get(PATH).statusCode()).isEqualTo(403);
        assertThat(maria.post(PATH + "/year", Map.of("country", "RU", "year", "2028", "text", FEED))
                        .statusCode())
                .isEqualTo(403);
        assertThat(years.brought(OLKHA)).isEmpty();
    }

    private @Nullable Instant due(UUID subject) {
        return clocks.nearest(OLKHA, List.of(subject)).get(subject);
    }

    private HttpResponse<String> upload(String year, byte[] content) {
        var body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", anna.csrf().getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"country\"", "RU".getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"year\"", year.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"file\"; filename=\"holidays.ics\"", content);
        body.writeBytes("--line--\r\n".getBytes(StandardCharsets.UTF_8));
        return anna.send(HttpRequest.newBuilder(anna.at(PATH))
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--line\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String file(String name) throws IOException {
        try (var stream = Objects.requireNonNull(ProductionCalendars.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
