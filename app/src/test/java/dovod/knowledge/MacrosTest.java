package dovod.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class MacrosTest {

    @Autowired
    Macros macros;

    @Autowired
    WritingMacro writing;

    @Autowired
    ChangingMacro changing;

    @Autowired
    RemovingMacro removing;

    @LocalServerPort
    int port;

    @Test
    void whatAMacroSaidBeforeIsKept() {
        var id = writing.write(Cast.OLEG, text("Где заказ", "{{buyer}}, ищем."));

        changing.change(Cast.VERA, id, 1, text("Где заказ", "{{buyer}}, уже нашли."));

        assertThat(macros.one(Cast.MARIA, id)).satisfies(macro -> {
            assertThat(macro.body()).isEqualTo("{{buyer}}, уже нашли.");
            assertThat(macro.version()).isEqualTo(2);
            assertThat(macro.changedBy()).isEqualTo(Cast.VERA.personId());
        });
        assertThat(macros.versions(Cast.MARIA, id)).singleElement().satisfies(before -> {
            assertThat(before.body()).isEqualTo("{{buyer}}, ищем.");
            assertThat(before.changedBy()).isEqualTo(Cast.OLEG.personId());
        });
    }

    @Test
    void aChangeOnTopOfAnOldVersionOverwritesNothing() {
        var id = writing.write(Cast.OLEG, text("Где заказ", "первый"));
        changing.change(Cast.OLEG, id, 1, text("Где заказ", "второй"));

        refused(
                () -> changing.change(Cast.VERA, id, 1, text("Где заказ", "третий")),
                Refusal.conflict("macro_changed"));

        assertThat(macros.one(Cast.VERA, id).body()).isEqualTo("второй");
    }

    @Test
    void titlesAreTakenWhateverTheirCaseUntilTheMacroIsRemoved() {
        var id = writing.write(Cast.OLEG, text("Где заказ", "первый"));
        refused(
                () -> writing.write(Cast.OLEG, text("ГДЕ ЗАКАЗ", "второй")),
                Refusal.field("title", "macro_title_taken", "ГДЕ ЗАКАЗ"));

        removing.remove(Cast.OLEG, id);

        writing.write(Cast.OLEG, text("ГДЕ ЗАКАЗ", "второй"));
        assertThat(macros.list(Cast.OLEG, "")).extracting(Macro::body).containsExactly("второй");
        assertThatThrownBy(() -> removing.remove(Cast.OLEG, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void titlesThatBeginSoStandFirst() {
        writing.write(Cast.OLEG, text("Брак", "Пришлите фото"));
        writing.write(Cast.OLEG, text("Просим фото", "Нужно фото детали"));
        writing.write(Cast.OLEG, text("Фото детали", "Пришлите, пожалуйста"));

        assertThat(macros.list(Cast.MARIA, "ФОТО"))
                .extracting(Macro::title)
                .containsExactly("Фото детали", "Брак", "Просим фото");
    }

    @Test
    void whatCannotBeSentIsNotKept() {
        refused(
                () -> writing.write(Cast.OLEG, text("", " ")),
                Refusal.field("title", "macro_title", 100),
                Refusal.field("body", "macro_empty"));
        refused(
                () -> writing.write(Cast.OLEG, text("Скидка", "{{discount}} вам")),
                Refusal.field("body", "macro_variable", "{{discount}}"));
        refused(() -> writing.write(Cast.MARIA, text("Моё", "Моё")), Refusal.forbidden("not_allowed"));
    }

    @Test
    void anotherTenantsMacrosAreNotThere() {
        var id = writing.write(Cast.OLEG, text("Где заказ", "ищем"));

        assertThat(macros.list(Cast.BORIS, "")).isEmpty();
        assertThatThrownBy(() -> macros.one(Cast.BORIS, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> changing.change(Cast.BORIS, id, 1, text("x", "y")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thePagesKeepWhatWasTypedAndShowWhatIsWrong() {
        var oleg = Visitor.of(Cast.OLEG, port);
        assertThat(oleg.get("/settings/macros").body()).contains("Макросов пока нет");
        assertThat(oleg.get("/settings/macros/new").body())
                .contains("{{buyer}}")
                .doesNotContain("''");

        var wrong = oleg.post("/settings/macros", Map.of("title", "Скидка", "body", "<b>{{discount}}</b>"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("&lt;b&gt;{{discount}}&lt;/b&gt;").contains("Подставить {{discount}} нечем");

        assertThat(oleg.post("/settings/macros", Map.of("title", "Где заказ", "body", "{{buyer}}, ищем"))
                        .statusCode())
                .isEqualTo(303);
        var id = macros.list(Cast.OLEG, "").getFirst().id();
        assertThat(oleg.post("/settings/macros/" + id, Map.of("version", "1", "title", "Где заказ", "body", "нашли"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(oleg.get("/settings/macros/" + id).body())
                .contains("Версия 1")
                .contains("{{buyer}}, ищем");
        assertThat(Visitor.of(Cast.MARIA, port).get("/settings/macros").statusCode())
                .isEqualTo(403);
        assertThat(Visitor.of(Cast.BORIS, port).get("/settings/macros/" + id).statusCode())
                .isEqualTo(404);
    }

    private static MacroText text(String title, String body) {
        return new MacroText(title, body, List.of(), null);
    }

    private static void refused(ThrowingCallable work, Refusal... refusals) {
        assertThat(catchThrowableOfType(Refused.class, work).refusals()).containsExactly(refusals);
    }
}
