package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.PYOTR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dovod.care.CareView;
import dovod.care.Cares;
import dovod.care.Fault;
import dovod.care.Inquiry;
import dovod.care.Solution;
import dovod.care.Stage;
import dovod.cases.CaseFiles;
import dovod.cases.WaitingOn;
import dovod.platform.DueJobs;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Story 2, worked to its end by Мария at her desk and Пётр on his phone: a diagnosis, two consultations, a video, a
 * table that is refused, the buyer's word, and the watch after it.
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

    @BeforeEach
    void theShopIsConnected() {
        shop.open(port).plays("high-chair");
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
            answersByATap(pyotr, "Футорки вкрутили в верхний ряд, нужен нижний.");
            namesTheFault(maria);
            marksTheHoles(maria);
            sendsTheVideo(maria);
            beginsAgainWithTheTable(maria);
            answersWithAVideo(maria, pyotr);
            offersATableThatIsRefused(maria);
            takesHerWord(maria);

            maria.hasNothingToComplainOf();
            pyotr.hasNothingToComplainOf();
        }
        watchesForThirtyDays();
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

    /** A verdict by one tap, words, and off it goes. */
    private static void answersByATap(Window pyotr, String words) {
        pyotr.go("/inquiries");
        pyotr.at(".inquiry-rows a").first().click();
        pyotr.at(".chip").nth(1).click();
        pyotr.at("[name=text]").fill(words);
        pyotr.at("[data-answer-send]").click();
        assertThat(pyotr.at("#inquiry-lists")).containsText(words);
    }

    private void namesTheFault(Window maria) {
        assertThat(maria.at("#care-inquiries")).containsText("нужен нижний");
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
        notesASolution(maria, "video", "Видео для Марины: футорки в нижний ряд");
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
        notesASolution(maria, "remedy", "Другой столик бесплатно");
        replies(
                maria,
                "Ограничитель снимать нельзя, он держит ребёнка. Подарим вам другой столик, он ниже: отправим завтра.");
        passes(Duration.ofMinutes(34));
        assertThat(maria.at(".message-text").last()).containsText("я сама куплю");
        maria.at("#care-solutions li").last().locator("button").click();
        maria.at("dialog[open] input[value=refused]").check();
        maria.at("dialog[open] [name=said]").fill("Не надо ничего, я сама куплю");
        saves(maria);
        assertThat(care().progress().solutions())
                .extracting(Solution::outcome)
                .containsExactly(Solution.Outcome.OFFERED, Solution.Outcome.REFUSED);
        replies(maria, "Хорошо, решайте, как вам удобно. Если что-то понадобится, мы здесь.");
        concludes(maria);
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

    private void watchesForThirtyDays() {
        for (int day = 0; day < 31; day++) {
            shop.passes(Duration.ofDays(1));
            DueJobs.run(desk);
        }
        var sum = Objects.requireNonNull(care().progress().sum());
        assertThat(Objects.requireNonNull(sum.price()).minor()).isEqualTo(269_000);
    }

    private static void notesASolution(Window maria, String kind, String words) {
        maria.at("#care-solutions > button").click();
        maria.at("dialog[open] input[value=" + kind + "]").check();
        maria.at("dialog[open] [name=words]").fill(words);
        saves(maria);
        assertThat(maria.at("#care-solutions")).containsText(words);
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
