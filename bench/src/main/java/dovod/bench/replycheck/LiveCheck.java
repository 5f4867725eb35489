package dovod.bench.replycheck;

import dovod.lib.replycheck.Judgement;
import dovod.lib.replycheck.Message;
import dovod.lib.replycheck.OpenConversation;
import dovod.lib.replycheck.ReplyCheck;
import dovod.lib.replycheck.corpus.Corpus;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the composer waits for its live check while an agent writes, in conversations short and long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class LiveCheck {

    private static final int REPLIES = 10_000;

    /** Number of messages in the conversation, the draft among them. */
    @Param({"10", "100", "1000"})
    public int messages;

    private final ReplyCheck check = ReplyCheck.load();
    private final Corpus corpus = new Corpus();
    private OpenConversation open = check.open(Talk.conversation(1));
    private Message draft = Talk.message(1);

    /** Fills the corpus and reads the conversation. */
    @Setup(Level.Trial)
    public void open() {
        var made = new Replies(1);
        for (int i = 0; i < REPLIES; i++) {
            corpus.add("c" + i / 3, Instant.EPOCH.plusSeconds(i), check.read(made.next()));
        }
        open = check.open(Talk.conversation(messages - 1));
        draft = Talk.message(messages - 1);
    }

    /** One judgement of the draft. */
    @Benchmark
    public Judgement draft() {
        return open.judge(draft, corpus);
    }
}
