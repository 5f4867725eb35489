package dovod.bench.replycheck;

import dovod.lib.replycheck.ClaimedStatus;
import dovod.lib.replycheck.Conversation;
import dovod.lib.replycheck.Message;
import dovod.lib.replycheck.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A conversation to be judged: ten messages, told again and again when it is to be longer. */
final class Talk {

    private static final String[] TEXTS = {
        "Заказ 48120377-0051 отменили в день выдачи. Кто отменил? И где сейчас товар?",
        "Здравствуйте! По отправлению возникли сложности на этапе сборки. Товар вернётся в остатки автоматически.",
        "Его не собрали, возвращаться нечему. Повторяю: кто отменил и где товар.",
        "Понимаем ваше беспокойство. Передали заявку специалистам, вернёмся с ответом в ближайшее время.",
        "Прошла неделя. Верните 350 рублей за логистику",
        "Логистику 350 ₽ сторнировали 12 мая, деньги будут в отчёте за май.",
        "Спасибо. А причину отмены назовёте?",
        "Заказ сняли мы сами: короб упал с верхнего яруса 10 мая, плёнка порвалась.",
        "Понятно. Товар цел, когда он снова будет в продаже?",
        "Товар переупаковали, он в остатках с 14 мая, три штуки."
    };

    static final int LENGTH = TEXTS.length;

    private Talk() {}

    static Conversation conversation(int messages) {
        List<Message> list = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            list.add(message(i));
        }
        return new Conversation("t", "marketplace", ClaimedStatus.ANSWER_PROVIDED, "", list);
    }

    /** The message that stands at a place, counted from 0. */
    static Message message(int at) {
        var from = at % 2 == 0 ? Side.ASKER : Side.RESPONDER;
        return new Message("m" + (at + 1), from, "Игорь", Instant.EPOCH.plusSeconds(3600L * at), TEXTS[at % LENGTH]);
    }
}
