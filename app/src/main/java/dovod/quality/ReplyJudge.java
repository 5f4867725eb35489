package dovod.quality;

import dovod.lib.replycheck.Conversation;
import dovod.lib.replycheck.Judgement;
import dovod.lib.replycheck.Message;
import dovod.lib.replycheck.ReplyCheck;
import dovod.lib.replycheck.corpus.Corpus;
import dovod.lib.replycheck.corpus.Fingerprint;
import dovod.lib.replycheck.text.Text;
import dovod.platform.spi.Forgetful;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The check itself, loaded once. */
@Component
class ReplyJudge implements Forgetful {

    private static final String LEARNED = "classpath*:dovod/lib/replycheck/%s/*";
    private static final int MARK = 6;

    private final ReplyCheck check = ReplyCheck.load();
    private final Standings standings = new Standings(check);
    private final String version = version();

    /** Stands for the weights and word lists a verdict was given with: other ones, another mark. */
    String mark() {
        return version;
    }

    Judgement judge(Exchange exchange, Corpus corpus) {
        return standings.now(exchange.conversation(), corpus).judgement();
    }

    /** As if the conversation went on with a draft. */
    Judgement judge(Exchange exchange, Message draft, Corpus corpus) {
        return standings.lately(exchange.conversation(), corpus).after(draft);
    }

    @Override
    public void forget() {
        standings.forget();
    }

    /** By itself, with nothing to compare it with. */
    Judgement judge(Conversation conversation) {
        return check.judge(conversation, new Corpus());
    }

    void learn(Corpus corpus, KeptReply reply) {
        corpus.add(reply.conversation().toString(), reply.at(), check.read(reply.body()));
    }

    Text read(String text) {
        return check.read(text);
    }

    Fingerprint print(String text) {
        return Fingerprint.of(read(text));
    }

    private static String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var folder : new String[] {"lexicon", "weights"}) {
                for (var file : files(folder)) {
                    digest.update(name(file).getBytes(StandardCharsets.UTF_8));
                    digest.update(file.getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), MARK));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Resource[] files(String folder) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources(LEARNED.formatted(folder));
        Arrays.sort(files, Comparator.comparing(ReplyJudge::name));
        return files;
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }
}
