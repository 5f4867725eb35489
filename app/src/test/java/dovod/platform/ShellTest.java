package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.kernel.Money;
import dovod.kernel.Refusal;
import dovod.kernel.TenantId;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.StatusItem;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShellTest {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dovod.jte");
    private final Dictionary dictionary = new Dictionary();

    @ParameterizedTest
    @EnumSource(Language.class)
    void theShellSpeaksTheLanguageOfThePerson(Language language) {
        var html = shell(page(language, "/settings/people"));

        assertThat(html).contains("<html lang=\"" + language.code() + "\"");
        assertThat(html).contains(dictionary.in(language, ZoneId.of("UTC")).say("platform.leave"));
    }

    @Test
    void whereOneIsIsMarkedAndNothingElse() {
        var html = shell(page(Language.EN, "/settings/people/7"));

        assertThat(html).containsPattern("href=\"/settings/people\" aria-current=\"page\"");
        assertThat(html).doesNotContainPattern("href=\"/inbox\\?view=mine\" aria-current");
    }

    @Test
    void aCounterThatIsOwedStandsOut() {
        assertThat(shell(page(Language.EN, "/"))).contains("<span class=\"count bad\" data-count=\"3\">3</span>");
    }

    @Test
    void nothingInThePageIsScriptOrStyleByItself() {
        var html = shell(page(Language.RU, "/"));

        assertThat(Pattern.compile("<script(?![^>]*\\ssrc=)").matcher(html).find())
                .isFalse();
        assertThat(Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|hx-on|javascript:")
                        .matcher(html)
                        .find())
                .isFalse();
    }

    @Test
    void whatAPersonWroteIsTextEverywhere() {
        var html = render(
                "platform/field.jte",
                Map.of(
                        "page", page(Language.EN, "/"),
                        "name", "subject",
                        "label", "platform.find",
                        "value", "\"><script>alert(1)</script>"));

        assertThat(html).contains("value=\"&#34;>&lt;script>").doesNotContain("<script>");
    }

    @Test
    void aFieldSaysWhatIsWrongBesideIt() {
        var wrong = page(Language.EN, "/")
                .with(List.of(new Refusal(Refusal.Kind.FORBIDDEN, "not_allowed", "email", List.of())));

        var html = render("platform/field.jte", Map.of("page", wrong, "name", "email", "label", "platform.find"));

        assertThat(html).contains("aria-invalid=\"true\"").contains("Your role does not allow this.");
        assertThat(html).contains("aria-describedby=\"email-wrong email-hint\"").contains("id=\"email-wrong\"");
    }

    @Test
    void moneyIsWrittenWithItsSign() {
        var moscow = ZoneId.of("Europe/Moscow");
        assertThat(dictionary.in(Language.EN, moscow).money(Money.roubles(270_000)))
                .isEqualTo("₽2,700");
        assertThat(dictionary.in(Language.EN, moscow).money(Money.roubles(-4_035)))
                .isEqualTo("-₽40.35");
        assertThat(dictionary.in(Language.RU, moscow).money(Money.roubles(270_000)))
                .matches("2\\h700\\h₽");
    }

    private String shell(Page page) {
        var model = new HashMap<String, Object>();
        model.put("page", page);
        model.put("title", "People");
        model.put("content", (gg.jte.Content) output -> output.writeContent("here"));
        return render("platform/shell.jte", model);
    }

    private String render(String template, Map<String, Object> model) {
        var output = new StringOutput();
        engine.render(template, model, output);
        return output.toString();
    }

    private Page page(Language language, String path) {
        var maria = new Actor(
                new TenantId(1), null, "Мария К.", dovod.kernel.Role.AGENT, language, ZoneId.of("Asia/Omsk"), null);
        var nav = new NavGroup(
                1,
                "platform.tabs",
                List.of(
                        new NavGroup.Entry("platform.tabs.mine", "/inbox?view=mine", 3L, true, "inbox"),
                        NavGroup.Entry.plain("platform.keys.settings", "/settings/people")
                                .drawn("gear")));
        var status = new StatusItem(1, StatusItem.Tone.GOOD, "platform.tabs.queue", List.of(), null);
        return new Page(
                dictionary.in(language, maria.zone()),
                maria,
                path,
                "dark",
                "comfortable",
                true,
                null,
                "token",
                List.of(nav),
                List.of(status),
                List.of());
    }
}
