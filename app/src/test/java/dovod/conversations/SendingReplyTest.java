package dovod.conversations;

import static dovod.conversations.Chat.IGOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.conversations.spi.Ability;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.files.Files;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class SendingReplyTest {

    @Autowired
    Desk desk;

    @Autowired
    Receiving receiving;

    @Autowired
    SendingReply sending;

    @Autowired
    Threads threads;

    @Autowired
    SavingDraft saving;

    @Autowired
    Drafts drafts;

    @Autowired
    Files files;

    @Autowired
    FakeCourier courier;

    @Autowired
    Events events;

    private ConversationId igor;

    @BeforeEach
    void igorHasWritten() {
        igor = desk.open(IGOR);
    }

    @Test
    void aReplyStandsInTheThreadAndCanBeTakenBackForAWhile() {
        var reply = new Reply(igor, "Нашли, едет к вам", List.of(), seen(), "key", 5);

        var queued = sending.send(Cast.MARIA, reply);

        assertThat(desk.last(igor)).satisfies(line -> {
            assertThat(line.id()).isEqualTo(queued.message());
            assertThat(line.authorName()).isEqualTo("Мария Клёнова");
            assertThat(line.passage()).isEqualTo(new Passage.Queued(queued.undoUntil(), true, null));
        });
        desk.work();
        assertThat(courier.history(IGOR.id())).isEmpty();
        assertThat(events.names()).containsExactly("MessagesArrived", "ReplyQueued");
    }

    @Test
    void theSameKeyIsTheSameReplyHoweverOften() throws Exception {
        var reply = desk.reply(igor, "Один раз");
        try (var hands = Executors.newFixedThreadPool(4)) {
            var calls = new ArrayList<Callable<Queued>>();
            for (int n = 0; n < 12; n++) {
                calls.add(() -> sending.send(Cast.MARIA, reply));
            }
            var results = new ArrayList<Queued>();
            for (var done : hands.invokeAll(calls)) {
                results.add(done.get());
            }
            assertThat(results).containsOnly(results.getFirst());
        }
        desk.work();
        assertThat(courier.history(IGOR.id())).hasSize(1);
        assertThat(sending.send(Cast.MARIA, reply).message())
                .as("long after")
                .isEqualTo(desk.last(igor).id());
        assertThat(desk.window(igor).lines()).hasSize(2);
    }

    @Test
    void aKeyUsedForSomethingElseIsRefused() {
        sending.send(Cast.MARIA, new Reply(igor, "Одно", List.of(), seen(), "key", 0));

        refused(() -> sending.send(Cast.MARIA, new Reply(igor, "Другое", List.of(), seen(), "key", 0)))
                .containsExactly(Refusal.conflict("key_reused"));
        refused(() -> sending.send(Cast.ZOYA, new Reply(igor, "Одно", List.of(), seen(), "key", 0)))
                .containsExactly(Refusal.conflict("key_reused"));
    }

    @Test
    void aReplyAgainstAThreadThatMovedIsRefusedAndTheNewsAreThere() {
        var reply = desk.reply(igor, "Когда вам удобно?");
        receiving.receive(Cast.OLKHA, List.of(IGOR.buyer(2, "Уже не нужно"), IGOR.buyer(3, "Верните деньги")));

        refused(() -> sending.send(Cast.MARIA, reply)).containsExactly(Refusal.conflict("thread_moved", 2));

        var news = threads.since(Cast.MARIA, igor, reply.lastSeen());
        assertThat(news).extracting(Line::body).containsExactly("Уже не нужно", "Верните деньги");
        assertThat(desk.window(igor).lines()).as("nothing was written").hasSize(3);
        sending.send(
                Cast.MARIA,
                new Reply(
                        igor, "Вернём", List.of(), desk.window(igor).lastSeen().get(igor), "again", 0));
    }

    @Test
    void aColleaguesReplyIsNewsButMyOwnIsNot() {
        var mine = desk.reply(igor, "Первый");
        var mineToo = desk.reply(igor, "Второй");
        var zoyas = desk.reply(igor, "И я отвечу");

        sending.send(Cast.MARIA, mine);
        sending.send(Cast.MARIA, mineToo);

        refused(() -> sending.send(Cast.ZOYA, zoyas)).containsExactly(Refusal.conflict("thread_moved", 2));
    }

    @Test
    void whatTheChannelDoesNotTakeIsSaidBeforeAnythingIsWritten() throws IOException {
        courier.ability(new Ability(true, null, null, 10, Set.of("image/png"), 100, null));
        var note = keep("письмо.txt", "текст".getBytes(StandardCharsets.UTF_8));
        var photo = keep("фото.jpg", picture("jpg"));

        refused(() -> sending.send(Cast.MARIA, desk.reply(igor, "одиннадцать", note, photo)))
                .containsExactly(
                        Refusal.field("text", "reply_too_long", 10, 11),
                        Refusal.field("files", "file_not_taken", "письмо.txt"),
                        Refusal.field("files", "file_not_taken", "фото.jpg"));
        refused(() -> sending.send(Cast.MARIA, desk.reply(igor, "  \n ")))
                .containsExactly(Refusal.field("text", "reply_empty"));
        refused(() -> sending.send(Cast.MARIA, desk.reply(igor, "{{ me }}")))
                .containsExactly(Refusal.field("text", "variable_unresolved", "{{me}}"));
        assertThat(desk.window(igor).lines()).hasSize(1);
    }

    @Test
    void aClosedWindowRefusesWithItsReason() {
        courier.ability(new Ability(false, "sending_closed", null, 1000, Set.of(), 0, "https://cabinet.example/1"));

        refused(() -> sending.send(Cast.MARIA, desk.reply(igor, "Поздно")))
                .containsExactly(Refusal.invalid("sending_closed"));
    }

    @Test
    void whoeverMayNotWorkCasesSendsNothing() {
        refused(() -> sending.send(Cast.PYOTR, desk.reply(igor, "Я технолог")))
                .containsExactly(Refusal.forbidden("not_allowed"));
    }

    @Test
    void anotherTenantsThreadsAndFilesAreNotThere() throws IOException {
        var theirs = files.keep(Cast.IGNAT, "чужое.png", new ByteArrayInputStream(picture("png")))
                .id();

        assertThatThrownBy(() -> sending.send(Cast.IGNAT, desk.reply(igor, "Чужой")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sending.send(Cast.MARIA, desk.reply(igor, "С чужим файлом", theirs)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void sendingEmptiesTheDraftAndALateSaveDoesNotBringItBack() {
        var written = saving.save(Cast.MARIA, igor, "Ответ", List.of(), 0).draft();

        desk.send(igor, "Ответ");

        assertThat(drafts.of(Cast.MARIA, igor).empty()).isTrue();
        assertThat(saving.save(Cast.MARIA, igor, "Ответ", List.of(), written.version()))
                .isInstanceOf(Saving.Newer.class);
        assertThat(drafts.mine(Cast.MARIA)).isEmpty();
    }

    private MessageId seen() {
        return desk.window(igor).lastSeen().get(igor);
    }

    private UUID keep(String name, byte[] content) {
        return files.keep(Cast.MARIA, name, new ByteArrayInputStream(content)).id();
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_3BYTE_BGR), format, bytes);
        return bytes.toByteArray();
    }

    static AbstractListAssert<?, List<? extends Refusal>, Refusal, ObjectAssert<Refusal>> refused(
            ThrowingCallable work) {
        return Assertions.assertThat(
                Assertions.catchThrowableOfType(Refused.class, work).refusals());
    }
}
