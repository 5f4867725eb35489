package dovod.bench.replycheck;

import dovod.lib.replycheck.corpus.Corpus;
import dovod.lib.replycheck.corpus.Fingerprint;
import dovod.lib.replycheck.corpus.Match;
import dovod.lib.replycheck.text.TextReader;
import java.time.Instant;
import java.util.Optional;
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

/** Near-duplicate search: how many replies a second against a corpus of so many. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class NearestReply {

    private static final int QUERIES = 4096;

    /** Number of replies in the corpus. */
    @Param({"100000", "1000000"})
    public int replies;

    private final TextReader reader = new TextReader();
    private final Corpus corpus = new Corpus();
    private final String[] texts = new String[QUERIES];
    private final Fingerprint[] prints = new Fingerprint[QUERIES];
    private int next;

    /** Fills the corpus, and makes queries half of which are near something in it. */
    @Setup(Level.Trial)
    public void fill() {
        var made = new Replies(1);
        for (int i = 0; i < replies; i++) {
            corpus.add("c" + i / 3, Instant.EPOCH.plusSeconds(i), reader.read(made.next()));
        }
        var asked = new Replies(2);
        for (int i = 0; i < QUERIES; i++) {
            texts[i] = asked.next();
            prints[i] = Fingerprint.of(reader.read(texts[i]));
        }
    }

    /** The search alone: the reply has been read. */
    @Benchmark
    public Optional<Match> search() {
        return corpus.nearest("x", prints[next++ % QUERIES]);
    }

    /** Reading the reply and the search. */
    @Benchmark
    public Optional<Match> readAndSearch() {
        return corpus.nearest("x", Fingerprint.of(reader.read(texts[next++ % QUERIES])));
    }
}
