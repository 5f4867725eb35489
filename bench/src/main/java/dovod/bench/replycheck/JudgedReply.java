package dovod.bench.replycheck;

import dovod.lib.replycheck.ClaimedStatus;
import dovod.lib.replycheck.Conversation;
import dovod.lib.replycheck.Judgement;
import dovod.lib.replycheck.Message;
import dovod.lib.replycheck.OpenConversation;
import dovod.lib.replycheck.ReplyCheck;
import dovod.lib.replycheck.Side;
import dovod.lib.replycheck.corpus.Corpus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Full judgement in a thread of ten messages, of all its replies and of the last one alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class JudgedReply {

    private static final String[] TALK = {
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

    private final ReplyCheck check = ReplyCheck.load();
    private final Corpus corpus = new Corpus();
    private Conversation whole = conversation(TALK.length);
    private OpenConversation open = check.open(conversation(TALK.length - 1));
    private Message last = whole.messages().getLast();

    /** Fills the corpus. */
    @Setup(Level.Trial)
    public void fill() {
        var made = new Replies(1);
        for (int i = 0; i < 10_000; i++) {
            corpus.add("c" + i / 3, Instant.EPOCH.plusSeconds(i), check.read(made.next()));
        }
        whole = conversation(TALK.length);
        open = check.open(conversation(TALK.length - 1));
        last = whole.messages().getLast();
    }

    private static Conversation conversation(int messages) {
        List<Message> list = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            var from = i % 2 == 0 ? Side.ASKER : Side.RESPONDER;
            list.add(new Message("m" + (i + 1), from, "Игорь", Instant.EPOCH.plusSeconds(3600L * i), TALK[i]));
        }
        return new Conversation("t", "marketplace", ClaimedStatus.ANSWER_PROVIDED, "", list);
    }

    /** All ten messages from their bare texts. */
    @Benchmark
    public Judgement wholeThread() {
        return check.judge(whole, corpus);
    }

    /** The tenth message when nine have been read: what the composer asks for while an agent writes. */
    @Benchmark
    public Judgement lastReply() {
        return open.judge(last, corpus);
    }
}
