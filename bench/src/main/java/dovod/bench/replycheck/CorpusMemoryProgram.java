package dovod.bench.replycheck;

import dovod.lib.replycheck.corpus.Corpus;
import dovod.lib.replycheck.text.TextReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Says how much memory a corpus of so many replies takes: {@code CorpusMemoryProgram [REPLIES]}. */
public final class CorpusMemoryProgram {

    private static final int MILLION = 1_000_000;

    private CorpusMemoryProgram() {}

    /** Fills a corpus and prints the heap it takes after collection. */
    public static void main(String[] arguments) {
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        int replies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MILLION;
        var reader = new TextReader();
        var made = new Replies(1);
        long before = used();
        var corpus = new Corpus();
        for (int i = 0; i < replies; i++) {
            corpus.add("c" + i / 3, Instant.EPOCH.plusSeconds(i), reader.read(made.next()));
        }
        corpus.trim();
        long after = used();
        out.printf("%d replies, %d families, %d MB%n", replies, corpus.size(), (after - before) >> 20);
    }

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
