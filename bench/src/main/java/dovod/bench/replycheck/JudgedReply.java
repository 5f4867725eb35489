package dovod.bench.replycheck;

import dovod.lib.replycheck.Conversation;
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

    private final ReplyCheck check = ReplyCheck.load();
    private final Corpus corpus = new Corpus();
    private final Conversation whole = Talk.conversation(Talk.LENGTH);
    private final OpenConversation open = check.open(Talk.conversation(Talk.LENGTH - 1));
    private final Message last = whole.messages().getLast();

    /** Fills the corpus. */
    @Setup(Level.Trial)
    public void fill() {
        var made = new Replies(1);
        for (int i = 0; i < 10_000; i++) {
            corpus.add("c" + i / 3, Instant.EPOCH.plusSeconds(i), check.read(made.next()));
        }
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
