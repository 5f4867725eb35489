package dovod.lib.replycheck;

import dovod.lib.replycheck.corpus.Corpus;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges all conversations of a file; those of one counterparty form the corpus of their replies. */
final class CheckingFile {

    private final CommandLine options;
    private final PrintStream out;
    private final PrintStream err;
    private final ReplyCheck check = ReplyCheck.load();
    private final Map<String, Corpus> corpora = new HashMap<>();
    private boolean good = true;

    CheckingFile(CommandLine options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** Whether every line could be judged. */
    boolean check(InputStream standard) throws IOException {
        for (var file : options.corpora()) {
            learn(conversations(file, open(file, standard)));
        }
        var conversations = conversations(options.file(), open(options.file(), standard));
        learn(conversations);
        for (var conversation : conversations) {
            var judgement = check.judge(conversation, corpus(conversation));
            out.println(options.explain() ? Explanation.of(conversation, judgement) : JudgementLine.of(judgement));
        }
        return good;
    }

    private static InputStream open(String file, InputStream standard) throws IOException {
        try {
            return file.equals("-") ? standard : new ByteArrayInputStream(Files.readAllBytes(Path.of(file)));
        } catch (NoSuchFileException missing) {
            throw new IOException("no such file: " + missing.getMessage(), missing);
        }
    }

    private void learn(List<Conversation> conversations) {
        conversations.forEach(c -> check.learn(corpus(c), c));
    }

    private Corpus corpus(Conversation conversation) {
        return corpora.computeIfAbsent(conversation.counterparty(), _ -> new Corpus());
    }

    private List<Conversation> conversations(String file, InputStream stream) throws IOException {
        var conversations = new ArrayList<Conversation>();
        var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                read(file, number, line, conversations);
            }
        }
        return conversations;
    }

    private void read(String file, int number, String line, List<Conversation> into) {
        try {
            into.add(ThreadLine.conversation(ThreadLine.tree(line)));
        } catch (ThreadLine.Malformed malformed) {
            good = false;
            err.println(file + ":" + number + ": " + malformed.getMessage());
        }
    }
}
