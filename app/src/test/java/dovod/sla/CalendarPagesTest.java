package dovod.sla;

import static dovod.cast.Cast.ANNA;
import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.people.SettingTeam;
import dovod.people.TeamDraft;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class CalendarPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Calendars calendars;

    @Autowired
    private SettingTeam teams;

    private Visitor anna;

    @BeforeEach
    void annaComesIn() {
        anna = Visitor.of(ANNA, port);
    }

    @Test
    void aNewDeskHasAStandardCalendar() {
        var page = anna.get("/settings/calendars");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Основной").contains("Пн 09:00-18:00").contains("Europe/Moscow");
    }

    @Test
    void aCalendarIsMadeChangedAndRemoved() {
        anna.get("/settings/calendars/new");
        assertThat(anna.post("/settings/calendars", form(Map.of())).statusCode())
                .isEqualTo(303);
        var made = named("Вечерняя смена");
        assertThat(made.week().toString()).isEqualTo("Mon 12:00-16:00, 17:00-21:00; Sat 10:00-14:00");
        assertThat(made.days())
                .containsExactly(
                        new TeamDay(LocalDate.of(2026, 12, 30), "Инвентаризация", "10:00-14:00"),
                        new TeamDay(LocalDate.of(2026, 12, 31), "Отдыхаем", "closed"));

        var form = anna.get("/settings/calendars/" + made.id());
        assertThat(form.body())
                .contains("2026-12-30 10:00-14:00 Инвентаризация")
                .contains("Производственный календарь, 2026 год");
        assertThat(anna.post("/settings/calendars/" + made.id(), form(Map.of("first", "1:30")))
                        .statusCode())
                .isEqualTo(303);
        assertThat(named("Вечерняя смена").firstReply()).hasMinutes(90);

        assertThat(anna.post("/settings/calendars/" + made.id() + "/removal", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(calendars.all(OLKHA)).hasSize(1);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "name    | ''                         | Как назвать календарь?",
                "name    | Основной                   | Календарь с таким названием уже есть.",
                "zone    | Mars/Olympus               | Такого часового пояса нет.",
                "monday  | с девяти до шести          | Не получается прочесть часы.",
                "monday  | 18:00-09:00                | Не получается прочесть часы.",
                "tuesday | 09:00-12:00, 11:00-13:00   | Не получается прочесть часы.",
                "holidays| XX                         | Праздников этой страны здесь нет.",
                "days    | 30.02.2026 закрыто Нет     | Строка 1: не получается прочесть.",
                "days    | завтра закрыто Нет         | Строка 1: не получается прочесть.",
                "days    | 30.12.2026 25:00-26:00 Да  | Строка 1: не получается прочесть.",
                "first   | 0:00                       | Пишите часы и минуты",
                "first   | два часа                   | Пишите часы и минуты",
                "next    | 999:00                     | Пишите часы и минуты",
            })
    void whatIsWrongIsSaidBesideItAndNothingTypedIsLost(String field, String typed, String complaint) {
        calendars.standard(OLKHA);
        anna.get("/settings/calendars/new");
        var answer = anna.post("/settings/calendars", form(Map.of(field, typed)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(complaint).contains("10:00-14:00");
        assertThat(calendars.all(OLKHA)).hasSize(1);
    }

    @Test
    void aCalendarThatNeverOpensIsRefused() {
        anna.get("/settings/calendars/new");
        var answer = anna.post("/settings/calendars", form(Map.of("monday", "", "saturday", "закрыто")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("никто никогда не работает");
    }

    @Test
    void ofTwoWhoChangeItTheSecondIsTold() {
        var id = calendars.standard(OLKHA);
        anna.get("/settings/calendars/" + id);
        anna.post("/settings/calendars/" + id, form(Map.of("name", "Основной")));
        var second = anna.post("/settings/calendars/" + id, form(Map.of("name", "Основной")));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("изменил кто-то ещё");
    }

    @Test
    void showsByExamplesWhatItPromises() {
        anna.get("/settings/calendars/new");
        var samples = anna.post(
                "/settings/calendars/samples",
                form(Map.of("monday", "09:00-18:00", "friday", "09:00-18:00", "first", "1:00", "saturday", "")));

        assertThat(samples.body())
                .contains("Написали 27 нояб. 17:50, ответить до 30 нояб. 09:50")
                .contains("выходные");
        assertThat(anna.post("/settings/calendars/samples", form(Map.of("first", "x")))
                        .body())
                .contains("Сначала поправьте отмеченное");
    }

    @Test
    void whatATeamWorksByStays() {
        anna.get("/settings/calendars/new");
        anna.post("/settings/calendars", form(Map.of()));
        var made = named("Вечерняя смена");
        teams.set(ANNA, null, new TeamDraft("Вечер", made.id(), List.of()));
        anna.get("/settings/calendars/" + made.id());

        var refused = anna.post("/settings/calendars/" + made.id() + "/removal", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("работает команда «Вечер»");
        var standard = calendars.standard(OLKHA);
        assertThat(anna.post("/settings/calendars/" + standard + "/removal", Map.of())
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void isForThoseWhoAdministerAndForNobodyElse() {
        var id = calendars.standard(OLKHA);
        var maria = Visitor.of(MARIA, port);
        assertThat(maria.get("/settings/calendars").statusCode()).isEqualTo(403);
        assertThat(maria.get("/settings/calendars/" + id).statusCode()).isEqualTo(403);
        var boris = Visitor.of(BORIS, port);
        assertThat(boris.get("/settings/calendars/" + id).statusCode()).isEqualTo(404);
        assertThat(boris.post("/settings/calendars/" + id, form(Map.of())).statusCode())
                .isEqualTo(404);
        assertThat(boris.get("/settings/calendars/none").statusCode()).isEqualTo(404);
    }

    private TeamCalendar named(String name) {
        return calendars.list(Cast.ANNA).stream()
                .filter(calendar -> calendar.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> form(Map<String, String> changes) {
        var form = new HashMap<>(Map.of(
                "name", "Вечерняя смена",
                "zone", "Europe/Moscow",
                "monday", "12:00-16:00, 17:00-21:00",
                "saturday", "10:00-14:00",
                "holidays", "RU",
                "days", "30.12.2026 10:00-14:00 Инвентаризация\n\n31.12.2026 закрыто Отдыхаем",
                "first", "2:00",
                "next", "4:00",
                "version", "0"));
        form.putAll(changes);
        return form;
    }
}
