package dovod.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.sandbox.script.Performance;
import dovod.sandbox.script.Script;
import dovod.sandbox.script.StoryFault;
import dovod.sandbox.time.VirtualClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories played on the virtual clock. */
class ScriptStoryTest {
    private static final String IGOR = "6f1c3b0e-5f0a-4f7e-9d1c-2b7f5a9c1e01";
    private static final String SUPPORT = "6f1c3b0e-5f0a-4f7e-9d1c-2b7f5a9c1e09";

    @Test
    void igorsPresentWasCancelledAndIsInNoFinanceRecord() {
        try (var sandbox = Sandbox.start(SandboxOptions.forTests().story("birthday-present"))) {
            var caller = Caller.of(sandbox);
            var listed = caller.call(
                            "/v3/posting/fbo/list",
                            "{'filter': {'posting_numbers': ['48866017-0495-1']}, 'limit': 1, 'with': {'analytics_data': true}}")
                    .json()
                    .path("postings")
                    .path(0);
            assertThat(listed.path("created_at").asString()).isEqualTo("2026-11-18T06:12:00Z");
            assertThat(listed.path("status").asString()).isEqualTo("cancelled");
            assertThat(listed.path("cancellation").path("cancel_reason").asString())
                    .isEqualTo("Не удалось собрать заказ");
            assertThat(listed.path("analytics_data").path("warehouse_name").asString())
                    .isEqualTo("ОМСК_РФЦ");
            assertThat(listed.path("products").path(0).path("sku").asLong()).isEqualTo(646_399_170L);
            assertThat(listed.path("products")
                            .path(0)
                            .path("price")
                            .path("amount")
                            .asString())
                    .isEqualTo("2700");

            var money = caller.call(
                            "/v1/finance/accrual/postings",
                            "{'posting_numbers': ['48866017-0495-1', '31750284-0112-1']}")
                    .json();
            assertThat(money.path("posting_accruals")
                            .valueStream()
                            .map(one -> one.path("posting_number").asString()))
                    .containsExactly("31750284-0112-1");
        }
    }

    @Test
    void igorWritesAgainOnlyAfterHeWasAnswered() {
        try (var sandbox = Sandbox.start(SandboxOptions.forTests().story("birthday-present"))) {
            var control = sandbox.control();
            control.advance(Duration.ofSeconds(5));
            assertThat(said(sandbox, IGOR)).singleElement().asString().startsWith("Здравствуйте. Заказывал дочке");

            control.advance(Duration.ofHours(5));
            assertThat(said(sandbox, IGOR)).hasSize(1);

            var answer = "{'chat_id': '%s', 'text': 'Узнаём на складе'}".formatted(IGOR);
            assertThat(Caller.of(sandbox).call("/v1/chat/send/message", answer).status())
                    .isEqualTo(200);
            control.advance(Duration.ofMinutes(3));
            assertThat(said(sandbox, IGOR)).hasSize(2);
            control.advance(Duration.ofMinutes(1));
            assertThat(said(sandbox, IGOR)).hasSize(3);
            assertThat(said(sandbox, IGOR).getLast()).contains("точно не отменят");
        }
    }

    @Test
    void operatorsOfTheSupportAnswerOneAfterTheOther() {
        try (var sandbox = Sandbox.start(SandboxOptions.forTests().story("birthday-present"))) {
            var seller = sandbox.control().seller();
            for (var question = 0; question < 2; question++) {
                seller.cabinetSays(SUPPORT, "Почему заказ не собран?");
                sandbox.control().advance(Duration.ofHours(3));
            }
            assertThat(seller.buyerSees(SUPPORT))
                    .extracting(message -> message.speaker().name())
                    .containsExactly("Помощник", "Столярка", "Василий", "Столярка", "Ксения");
        }
    }

    @Test
    void aStoryMovesByWholeDaysToJustBeforeNow() {
        var later = SandboxOptions.BEGINNING.plus(Duration.ofDays(40).plusHours(7));
        try (var sandbox = Sandbox.start(
                SandboxOptions.forTests().clock(VirtualClock.frozen(later)).story("birthday-present"))) {
            var posting = sandbox.control().seller().postings().stream()
                    .filter(one -> one.number().equals("48866017-0495-1"))
                    .findFirst()
                    .orElseThrow();
            assertThat(posting.terms().createdAt()).isEqualTo(Instant.parse("2026-12-28T06:12:00Z"));
            sandbox.control().advance(Duration.ofSeconds(5));
            assertThat(sandbox.control().seller().buyerSees(IGOR).getFirst().at())
                    .isEqualTo(later.plusSeconds(5));
        }
    }

    @Test
    void theSpeedOfAStoryShortensItsPauses() {
        try (var sandbox = Sandbox.start()) {
            sandbox.control()
                    .play(
                            "birthday-present",
                            sandbox.control().seller().account().clientId(),
                            10);
            sandbox.control().advance(Duration.ofMillis(500));
            assertThat(said(sandbox, IGOR)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"birthday-present", "high-chair", "workday", "autumn", "vanishing", "forty-cases"})
    void everyStoryCanBePlayedToItsEnd(String name) {
        try (var sandbox = Sandbox.start(SandboxOptions.forTests().story(name))) {
            var performance = sandbox.control().performances().getFirst();
            for (var round = 0; round < 30 && !performance.over(); round++) {
                answerWhoeverIsWaitedFor(sandbox, performance);
                sandbox.control().advance(Duration.ofDays(1));
            }
            assertThat(performance.waiting()).isEmpty();
            assertThat(performance.scenesPlayed()).isEqualTo(performance.scenes());
        }
    }

    @Test
    void photosOfBuyersCanBeFetchedWithTheKeyOnly() {
        try (var sandbox = Sandbox.start(SandboxOptions.forTests().story("workday"))) {
            var chat = "6f1c3b0e-5f0a-4f7e-9d1c-2b7f5a9c1e05";
            var told = Caller.of(sandbox)
                    .call("/v3/chat/history", "{'chat_id': '%s', 'limit': 50}".formatted(chat))
                    .json();
            var message = told.path("messages")
                    .valueStream()
                    .filter(one -> one.path("is_image").asBoolean())
                    .findFirst()
                    .orElseThrow();
            var link = message.path("data").path(1).asString();
            assertThat(link).startsWith("![](" + sandbox.url() + "/v2/chat/file/");

            var address = link.substring(4, link.length() - 1);
            assertThat(Caller.of(sandbox).fetch(address).body()).startsWith(0x89, 'P', 'N', 'G');
            assertThat(new Caller(sandbox.url(), "", "").fetch(address).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void productPicturesAreServed() {
        try (var sandbox =
                Sandbox.start(SandboxOptions.forTests().story("workday").story("high-chair"))) {
            var told = Caller.of(sandbox)
                    .call("/v3/product/info/list", "{'sku': ['712004518', '655120987']}")
                    .json();
            assertThat(told.path("items").size()).isEqualTo(2);
            told.path("items").forEach(item -> {
                var picture = item.path("primary_image").path(0).asString();
                var answer = new Caller(sandbox.url(), "", "").fetch(picture);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).startsWith(0x89, 'P', 'N', 'G');
            });
        }
    }

    @Test
    void aStoryIsNotPlayedTwiceForOneSeller() {
        try (var sandbox = Sandbox.start(SandboxOptions.forTests().story("workday"))) {
            assertThatThrownBy(() -> sandbox.control().play("workday"))
                    .isInstanceOf(StoryFault.class)
                    .hasMessageContaining("played for this seller already");
        }
    }

    @Test
    void mistakesInAStoryAreNamedWithTheirPlace(@TempDir Path folder) throws IOException {
        var file = folder.resolve("mine.yaml");
        Files.writeString(file, """
                story: mine
                title: {ru: Моя, en: Mine}
                opens: 2026-11-21T14:00:00+03:00
                cast: {anna: {id: "7", name: Анна}}
                steps:
                  - {after: 5s, buyer: anna, says: Привет}
                  - {after: soon, buyer: anna, says: Вы тут?}
                """);
        assertThatThrownBy(() -> Script.read(file.toString()))
                .hasMessage(file + ": story.steps[2]: \"after\" must be like 15s, 4m, 1h30m or 2d");

        Files.writeString(file, Files.readString(file).replace("after: soon", "aftr: 5s"));
        assertThatThrownBy(() -> Script.read(file.toString()))
                .hasMessageContaining("story.steps[2]: there is no such thing as \"aftr\" here");

        Files.writeString(file, Files.readString(file).replace("aftr: 5s, buyer: anna", "buyer: ann"));
        assertThatThrownBy(() -> Script.read(file.toString()))
                .hasMessageContaining("nobody in the cast is called \"ann\"");

        Files.writeString(file, "story: [");
        assertThatThrownBy(() -> Script.read(file.toString())).hasMessageContaining("is not YAML");
        assertThatThrownBy(() -> Script.read("nothing"))
                .hasMessageContaining("There is no story nothing")
                .hasMessageContaining("birthday-present");
    }

    private static List<String> said(Sandbox sandbox, String chat) {
        return sandbox.control().seller().chats().stream()
                .filter(one -> one.id().equals(chat))
                .flatMap(one -> sandbox.control().seller().buyerSees(one.id()).stream())
                .map(message -> message.data().getFirst())
                .toList();
    }

    private static void answerWhoeverIsWaitedFor(Sandbox sandbox, Performance performance) {
        var seller = sandbox.control().seller();
        performance
                .waiting()
                .values()
                .forEach(who -> seller.cabinetSays(
                        Objects.requireNonNull(performance.chats().get(who)), "Ответ"));
    }
}
