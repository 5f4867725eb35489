package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.PYOTR;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dovod.care.CareView;
import dovod.care.Cares;
import dovod.care.Fault;
import dovod.care.Inquiry;
import dovod.care.Sighting;
import dovod.care.Solution;
import dovod.care.Stage;
import dovod.cases.CaseFiles;
import dovod.cases.WaitingOn;
import dovod.cast.TestClock;
import dovod.ledger.CostKind;
import dovod.ledger.WritingCost;
import dovod.ledger.WrittenCost;
import dovod.platform.DueJobs;
import dovod.remedies.DecidingGrant;
import dovod.remedies.Grants;
import dovod.remedies.RemedyText;
import dovod.remedies.WritingRemedy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Story 2, worked to its end by Мария at her desk and Пётр on his phone: a diagnosis, two consultations, a video, a
 * table that is refused, five times the price and the owner's word, the buyer's word, her bad review all the same, and
 * the sum of it all.
 */
@BrowserTest
class HighChairTest {

    @LocalServerPort
    int port;

    @Autowired
    OzonShop shop;

    @Autowired
    Cares cares;

    @Autowired
    CaseFiles cases;

    @Autowired
    ApplicationContext desk;

    @Autowired
    TestClock clock;

    @Autowired
    WritingRemedy writingRemedy;

    @Autowired
    Grants grants;

    @Autowired
    DecidingGrant deciding;

    @Autowired
    WritingCost writingCost;

    private UUID video;
    private UUID table;

    @BeforeEach
    void theShopIsConnected() {
        shop.open(port).plays("high-chair");
        video = writingRemedy.write(
                VERA, null, 0, new RemedyText("personal_video", "Видео для покупателя", "400", "2000", "2", ""));
        table = writingRemedy.write(
                VERA, null, 0, new RemedyText("free_goods", "Другой столик бесплатно", "990", "3000", "1", ""));
    }

    @AfterEach
    void theShopCloses() {
        shop.close();
    }

    @Test
    void marinaIsSeenThrough() {
        passes(Duration.ofSeconds(11));
        try (var maria = Window.of(port).enter(MARIA);
                var pyotr = Window.phone(port).enter(PYOTR)) {
            maria.go("/cases/1");
            maria.isListening();

            asksForWhatShowsIt(maria);
            showsWhatWasGiven(maria);
            asksProduction(maria, "Отверстия просверлены верно или это брак?");
            answersByVoice(pyotr, "Футорки вкрутили в верхний ряд, нужен нижний.");
            namesTheFault(maria);
            marksTheHoles(maria);
            sendsTheVideo(maria);
            beginsAgainWithTheTable(maria);
            answersWithAVideo(maria, pyotr);
            offersATableThatIsRefused(maria);
            costsFiveTimesThePrice(maria);
            takesHerWord(maria);
            joinsTheReview(maria);
            watchesForThirtyDays();
            sumsItUp(maria);

            maria.hasNothingToComplainOf();
            pyotr.hasNothingToComplainOf();
        }
    }

    private void asksForWhatShowsIt(Window maria) {
        if (maria.at("#care[open]").count() == 0) {
            maria.at("#care > summary").click();
        }
        maria.at("#care [data-compose-text]").first().click();
        assertThat(maria.at("#reply-form textarea")).hasValue(Pattern.compile("на каком шаге"));
        sends(maria);
        passes(Duration.ofMinutes(6));
        assertThat(maria.at(".message-text").last()).containsText("Инструкцию смотрели");
        replies(
                maria,
                "Два пакетика отличаются длиной: короткие винты для спинки, длинные для сиденья. Что именно не идёт?");
        passes(Duration.ofMinutes(8));
        assertThat(maria.at(".message-text").last()).containsText("Вот фото");
    }

    private void showsWhatWasGiven(Window maria) {
        assertThat(maria.at("#care .care-pictures .care-thumb")).hasCount(1);
        maria.at("#care-point-whole .text-button").click();
        maria.at("dialog[open] .care-pick input").check();
        saves(maria);
        assertThat(maria.at("#care-point-whole.given")).isVisible();
        replies(maria, "Фото вижу, отверстия передаю технологу: ответим сегодня до 19:00.");
        passes(Duration.ofMinutes(14));
        assertThat(maria.at(".message-text").last()).containsText("это брак?");
    }

    private void asksProduction(Window maria, String question) {
        maria.at("#care-inquiries > button").click();
        maria.at("dialog[open] [name=question]").fill(question);
        maria.at("dialog[open] [name=to]").selectOption("person:" + PYOTR.personId());
        saves(maria);
        assertThat(maria.at("#case-head")).containsText("Ждём производство");
        assertThat(cases.open(MARIA, 1).row().waitingOn()).isEqualTo(WaitingOn.PRODUCTION);
    }

    /** A verdict by one tap, a word spoken into the phone, a line, and off it goes: sending ends the recording. */
    private static void answersByVoice(Window pyotr, String words) {
        pyotr.go("/inquiries");
        pyotr.at(".inquiry-rows a").first().click();
        pyotr.at(".chip").nth(1).click();
        pyotr.at("[data-answer-voice]").click();
        assertThat(pyotr.at("[data-voice-time]")).hasText("0:01");
        pyotr.at("[name=text]").fill(words);
        pyotr.at("[data-answer-send]").click();
        assertThat(pyotr.at("#inquiry-lists")).containsText(words);
    }

    private void namesTheFault(Window maria) {
        assertThat(maria.at("#care-inquiries")).containsText("нужен нижний");
        maria.page().waitForCondition(() -> (boolean) maria.page().evaluate("""
                async () => {
                    const voice = document.querySelector("#care-inquiries audio");
                    return Boolean(voice) && (await (await fetch(voice.src)).arrayBuffer()).byteLength > 1000;
                }"""));
        maria.at("#care-fault button").click();
        maria.at("dialog[open] input[value=assembly]").check();
        maria.at("dialog[open] [name=reason]").fill("Технолог по фото: футорки в верхнем ряду");
        maria.at("dialog[open] [name=symptom]").selectOption("holes");
        saves(maria);
        assertThat(maria.at("#care-strip .care-next")).containsText("шаге инструкции");
        maria.at("#care-point-step .text-button").click();
        maria.at("dialog[open] [name=words]").fill("на седьмом");
        saves(maria);
        concludes(maria);
        assertThat(care().progress().finding())
                .extracting(found -> Objects.requireNonNull(found).fault())
                .isEqualTo(Fault.ASSEMBLY);
        assertThat(care().stage().name()).isEqualTo(Stage.Name.RESOLUTION);
    }

    /** An arrow on her photo: kept on the case, and on its way back to her. */
    private static void marksTheHoles(Window maria) {
        maria.at("#care .care-given .care-thumb").first().click();
        maria.seesThePicture("#lightbox .lightbox-stage img");
        maria.at("[data-marks=begin]").click();
        maria.at("[data-marks=arrow]").click();
        var paper = maria.at("#lightbox canvas").boundingBox();
        maria.page().mouse().move(paper.x + 20, paper.y + 20);
        maria.page().mouse().down();
        maria.page().mouse().move(paper.x + 90, paper.y + 70);
        maria.page().mouse().up();
        maria.at("[data-marks=send]").click();
        assertThat(maria.at("#reply-form .strip-file input[name=files]")).hasCount(1);
        assertThat(maria.at("#care .care-thumb.marked")).hasCount(1);
    }

    private void sendsTheVideo(Window maria) {
        gives(maria, video, "");
        assertThat(maria.at("#care-solutions")).containsText("Видео для покупателя");
        replies(
                maria,
                "Отверстия верные, это не брак. Футорки нужны в нижнем ряду: сняли для вас видео, отправили следом.");
        assertThat(maria.at(".message.ours .file-picture")).hasCount(1);
        concludes(maria);
        passes(Duration.ofMinutes(26));
        assertThat(maria.at(".message-text").last()).containsText("сиденье встало");
        passes(Duration.ofMinutes(41));
        assertThat(maria.at(".message-text").last()).containsText("Теперь столик");
    }

    private void beginsAgainWithTheTable(Window maria) {
        maria.at("#care-confirmation button").last().click();
        maria.at("dialog[open] input[value=diagnosis]").check();
        maria.at("dialog[open] [name=reason]").fill("Сиденье встало, теперь столик");
        saves(maria);
        assertThat(maria.at("#care-strip .now")).hasText("Диагностика");
        replies(maria, "Столик держится на двух барашках снизу: затяните их до упора, тогда он не качается.");
        passes(Duration.ofMinutes(18));
        passes(Duration.ofMinutes(51));
        assertThat(maria.at(".message-text").last()).containsText("ограничитель упирается");
    }

    private void answersWithAVideo(Window maria, Window pyotr) {
        asksProduction(maria, "Можно ли снять ограничитель, чтобы стул придвигался к столу?");
        pyotr.go("/inquiries");
        pyotr.at(".inquiry-rows a").first().click();
        pyotr.at(".answer-acts input[accept='video/*']").setInputFiles(new FilePayload("stol.mp4", "video/mp4", mp4()));
        assertThat(pyotr.at(".answer .strip-file input[name=files]")).hasCount(1);
        pyotr.at("[data-answer-send]").click();
        assertThat(pyotr.at("#inquiry-lists")).containsText("ограничитель");
        assertThat(care().inquiries())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.isOpen()).isFalse());
        assertThat(maria.at("#care-inquiries [data-picture=video]")).hasCount(1);
    }

    private void offersATableThatIsRefused(Window maria) {
        concludes(maria);
        gives(maria, table, "Обещали подобрать столик ниже");
        assertThat(maria.at("#context")).containsText("Другой столик бесплатно");
        assertThat(care().progress().solutions()).hasSize(1);
        deciding.decide(OLEG, grants.asked(OLEG).getFirst().id(), true, "Заслужила");
        DueJobs.run(desk);
        assertThat(maria.at("#care-solutions")).containsText("Другой столик бесплатно");
        replies(
                maria,
                "Ограничитель снимать нельзя, он держит ребёнка. Подарим вам другой столик, он ниже: отправим завтра.");
        passes(Duration.ofMinutes(34));
        assertThat(maria.at(".message-text").last()).containsText("я сама куплю");
        maria.at("#context button[hx-get$='/withdrawal']").last().click();
        maria.at("dialog[open] [name=reason]").fill("Не надо ничего, я сама куплю");
        saves(maria);
        DueJobs.run(desk);
        assertThat(maria.at("#care-solutions")).containsText("я сама куплю");
        assertThat(care().progress().solutions())
                .extracting(Solution::outcome)
                .containsExactly(Solution.Outcome.OFFERED, Solution.Outcome.REFUSED);
        replies(maria, "Хорошо, решайте, как вам удобно. Если что-то понадобится, мы здесь.");
        concludes(maria);
    }

    /** From the evening until noon, two people; the owner is asked, and her word stays on the case. */
    private void costsFiveTimesThePrice(Window maria) {
        maria.at("#context button[hx-get$='/cost']").click();
        maria.at("dialog[open] [name=kind]").selectOption("minutes");
        maria.at("dialog[open] [name=minutes]").fill("600");
        maria.at("dialog[open] [name=note]").fill("С вечера до полудня на связи");
        saves(maria);
        writingCost.write(
                OLEG,
                cases.open(MARIA, 1).row().id().value(),
                new WrittenCost(CostKind.MINUTES, "", "260", "Съёмка и разбор", "night"));
        try (var vera = Window.phone(port).enter(VERA).go("/decisions")) {
            assertThat(vera.at(".card-ask .tag")).containsText("5");
            vera.at(".card-ask button").click();
            vera.at("dialog[open] [name=why]").fill("Доведём до конца");
            vera.at("dialog[open] button[value=true]").click();
            vera.page().waitForCondition(() -> vera.at("dialog[open]").count() == 0);
        }
        assertThat(maria.at("#context .money")).containsText("Доведём до конца");
        assertThat(maria.at("#context .money-ask")).hasCount(0);
        assertThat(maria.at("#context .money")).not().containsText("· 0 мин");
    }

    private void takesHerWord(Window maria) {
        for (int hours = 0; hours < 80; hours += 8) {
            passes(Duration.ofHours(8));
        }
        // Days have passed: the desk asks who she is.
        maria.enter(MARIA).go("/cases/1");
        maria.isListening();
        assertThat(maria.at(".message-text").last()).containsText("Столик подошёл");
        replies(maria, "Рады, что вы теперь за общим столом. Спасибо, что рассказали.");
        maria.at("#care-confirmation .main").click();
        maria.at("dialog[open] [name=words]").fill("Столик подошёл. Сидим за общим столом.");
        saves(maria);
        assertThat(maria.at("#care-strip .now")).hasText("Наблюдение");
        assertThat(care().stage().name()).isEqualTo(Stage.Name.AFTERCARE);
        assertThat(cases.open(MARIA, 1).row().closedAt()).isNotNull();
        assertThat(care().inquiries()).extracting(Inquiry::question).hasSize(2);
    }

    /** She said that she wrote it as it was; a person says whose it is. */
    private void joinsTheReview(Window maria) {
        passes(Duration.ofHours(4));
        passes(Duration.ofMinutes(10));
        maria.go("/reviews?marks=bad");
        maria.at(".voice-row a").first().click();
        assertThat(maria.at("article.voice")).containsText("собирали полтора часа");
        maria.at(".suggestions button").first().click();
        DueJobs.run(desk);
        maria.go("/cases/1");
        assertThat(maria.at("#context .review-line.joined")).containsText("собирали полтора часа");
        assertThat(care().progress().seen())
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Sighting.Kind.REVIEW));
    }

    private void sumsItUp(Window maria) {
        var sum = Objects.requireNonNull(care().progress().sum());
        assertThat(Objects.requireNonNull(sum.price()).minor()).isEqualTo(269_000);
        assertThat(Objects.requireNonNull(sum.tenths())).isBetween(50L, 60L);
        maria.enter(MARIA).go("/cases/1");
        maria.at("#care > summary").click();
        assertThat(maria.at("#care")).containsText("★★ Стул добротный");
        assertThat(maria.at("#care")).containsText("5,");
    }

    private void watchesForThirtyDays() {
        for (int day = 0; day < 31; day++) {
            clock.advance(Duration.ofDays(1));
            DueJobs.run(desk);
        }
    }

    /** What is given while a resolution is looked for is what she was offered. */
    private void gives(Window maria, UUID remedy, String note) {
        maria.at("#context button[hx-get$='/grant']").click();
        maria.at("dialog[open] [name=remedy]").selectOption(remedy.toString());
        maria.at("dialog[open] [name=note]").fill(note);
        saves(maria);
        DueJobs.run(desk);
    }

    private static void concludes(Window maria) {
        maria.at("#care .button.wide").click();
        maria.page().waitForCondition(() -> maria.at("#care .button.wide").count() == 0);
    }

    private static void saves(Window maria) {
        maria.at("dialog[open] .dialog-acts [type=submit]").click();
        maria.page().waitForCondition(() -> maria.at("dialog[open]").count() == 0);
    }

    private void replies(Window maria, String text) {
        maria.page().waitForCondition(() -> hasSeenTheLast(maria));
        maria.at("#reply-form textarea").fill(text);
        sends(maria);
        assertThat(maria.at(".message.ours .message-text").last()).hasText(text);
    }

    private static boolean hasSeenTheLast(Window maria) {
        return (boolean) maria.page().evaluate("""
                document.querySelector("[data-composer]").dataset.seen
                    === (document.querySelector("[data-last]")?.dataset.last ?? "")""");
    }

    /** What arrives while a hand rests on the text must be looked at first; hers leaves it. */
    private void sends(Window maria) {
        maria.page().keyboard().press("Control+Enter");
        maria.page()
                .waitForCondition(
                        () -> maria.at("#reply-form textarea").inputValue().isEmpty());
        maria.page().evaluate("document.activeElement.blur()");
        passes(Duration.ofSeconds(6));
    }

    private void passes(Duration time) {
        shop.passes(time);
        shop.passes(Duration.ofSeconds(1));
    }

    private CareView care() {
        return cares.of(MARIA, cases.open(MARIA, 1).row().id());
    }

    /** As much of a film as it takes to be one. */
    private static byte[] mp4() {
        var film = new byte[64];
        var beginning = "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(beginning, 0, film, 0, beginning.length);
        return film;
    }
}
