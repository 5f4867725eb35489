package dovod.lib.replycheck;

import dovod.lib.replycheck.corpus.Corpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
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
        var path = Path.of(file);
        if (file.equals("-")) {
            return standard;
        }
        if (!Files.exists(path)) {
            throw new IOException("no such file: " + file);
        }
        if (Files.isDirectory(path)) {
            throw new IOException("no file but a folder: " + file);
        }
        return Files.newInputStream(path);
    }

    private void learn(List<Conversation> conversations) {
        conversations.forEach(c -> check.learn(corpus(c), c));
    }

    private Corpus corpus(Conversation conversation) {
        return corpora.computeIfAbsent(conversation.counterparty(), _ -> new Corpus());
    }

    private List<Conversation> conversations(String file, InputStream stream) throws IOException {
        var conversations = new ArrayList<Conversation>();
        try (stream) {
            var lines = new Lines(stream);
            var line = new ByteArrayOutputStream();
            while (lines.next(line)) {
                read(file, lines, line, conversations);
            }
        }
        return conversations;
    }

    private void read(String file, Lines lines, ByteArrayOutputStream line, List<Conversation> into) {
        try {
            var text = lines.text(line);
            if (!text.isBlank()) {
                into.add(ThreadLine.conversation(ThreadLine.tree(text)));
            }
        } catch (ThreadLine.Malformed malformed) {
            good = false;
            err.println(file + ":" + lines.number() + ": " + malformed.getMessage());
        }
    }
}
