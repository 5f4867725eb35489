package dovod.channels.ozon;

import dovod.channels.Connections;
import dovod.channels.spi.Line;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonLimits;
import dovod.lib.ozon.OzonMethod;
import dovod.lib.ozon.QuestionAnswer;
import dovod.lib.ozon.QuestionQuery;
import dovod.lib.ozon.ReviewComment;
import dovod.lib.ozon.ReviewQuery;
import dovod.reviews.spi.DoorShut;
import dovod.reviews.spi.Handed;
import dovod.reviews.spi.ReviewDoor;
import dovod.reviews.spi.Source;
import dovod.reviews.spi.ToldAnswer;
import dovod.reviews.spi.VoiceAddress;
import dovod.reviews.spi.VoiceKind;
import dovod.reviews.spi.VoicePage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Ozon's reviews and questions. */
@Component
class OzonReviews implements ReviewDoor {

    private static final Logger LOG = LoggerFactory.getLogger(OzonReviews.class);

    /** For comments on reviews Ozon states none; what a question takes is taken for both. */
    private static final int LONGEST = OzonLimits.LONGEST_ANSWER;

    private final OzonAccess access;
    private final Connections connections;
    private final PictureAddresses addresses;

    OzonReviews(OzonAccess access, Connections connections, PictureAddresses addresses) {
        this.access = access;
        this.connections = connections;
        this.addresses = addresses;
    }

    @Override
    public String channel() {
        return OzonChannel.NAME;
    }

    @Override
    public int longest(VoiceKind kind) {
        return LONGEST;
    }

    @Override
    public VoicePage page(Source source, VoiceKind kind, String cursor) throws DoorShut {
        return switch (kind) {
            case REVIEW -> {
                var page = ask(
                        source,
                        OzonMethod.REVIEW_LIST,
                        ozon -> ozon.reviews().list(ReviewQuery.newest().from(cursor)));
                yield OzonVoices.page(page, OzonVoices::review);
            }
            case QUESTION -> {
                var page = ask(
                        source,
                        OzonMethod.QUESTION_LIST,
                        ozon -> ozon.questions().list(QuestionQuery.newest().from(cursor)));
                yield OzonVoices.page(page, OzonVoices::question);
            }
        };
    }

    @Override
    public OptionalInt count(Source source, VoiceKind kind) throws DoorShut {
        return OptionalInt.of(
                switch (kind) {
                    case REVIEW ->
                        ask(
                                        source,
                                        OzonMethod.REVIEW_COUNT,
                                        ozon -> ozon.reviews().count())
                                .total();
                    case QUESTION ->
                        ask(
                                        source,
                                        OzonMethod.QUESTION_COUNT,
                                        ozon -> ozon.questions().count())
                                .total();
                });
    }

    @Override
    public boolean isThere(Source source, VoiceAddress voice) throws DoorShut {
        try {
            return switch (voice.kind()) {
                case REVIEW ->
                    asked(source, OzonMethod.REVIEW_INFO, ozon -> ozon.reviews().info(voice.id()))
                            .review()
                            .id()
                            .equals(voice.id());
                case QUESTION ->
                    asked(
                                    source,
                                    OzonMethod.QUESTION_INFO,
                                    ozon -> ozon.questions().info(voice.id()))
                            .id()
                            .equals(voice.id());
            };
        } catch (OzonException failed) {
            if (OzonVoices.isNotThere(failed)) {
                return false;
            }
            throw OzonVoices.shut(failed);
        }
    }

    @Override
    public List<ToldAnswer> answers(Source source, VoiceAddress voice) throws DoorShut {
        return switch (voice.kind()) {
            case REVIEW -> comments(source, voice);
            case QUESTION -> replies(source, voice);
        };
    }

    @Override
    public List<String> pictures(Source source, VoiceAddress voice) throws DoorShut {
        return switch (voice.kind()) {
            case REVIEW ->
                ask(source, OzonMethod.REVIEW_INFO, ozon -> ozon.reviews().info(voice.id()))
                        .pictures();
            case QUESTION -> List.of();
        };
    }

    @Override
    public Optional<byte[]> picture(Source source, String address) throws IOException, InterruptedException, DoorShut {
        return addresses.fetch(line(source), address);
    }

    @Override
    public Handed answer(Source source, VoiceAddress voice, String text) {
        try {
            return new Handed.Taken(
                    switch (voice.kind()) {
                        case REVIEW ->
                            asked(
                                    source,
                                    OzonMethod.REVIEW_COMMENT_CREATE,
                                    ozon -> ozon.reviews().comment(voice.id(), text, true));
                        case QUESTION ->
                            asked(
                                    source,
                                    OzonMethod.QUESTION_ANSWER_CREATE,
                                    ozon -> ozon.questions().answer(voice.id(), Long.parseLong(voice.sku()), text));
                    });
        } catch (IllegalArgumentException unsendable) {
            LOG.warn("an answer by {} cannot be sent", source.connection(), unsendable);
            return new Handed.Declined("invalid", "");
        } catch (OzonException failed) {
            LOG.info("an answer by {} did not go: {}", source.connection(), failed.toString());
            return OzonVoices.handed(failed.failure());
        } catch (DoorShut resting) {
            return OzonVoices.resting();
        }
    }

    private List<ToldAnswer> comments(Source source, VoiceAddress voice) throws DoorShut {
        var all = new ArrayList<ReviewComment>();
        int offset = 0;
        while (true) {
            int from = offset;
            var page = ask(
                    source,
                    OzonMethod.REVIEW_COMMENT_LIST,
                    ozon -> ozon.reviews().comments(voice.id(), from));
            all.addAll(page.items());
            offset = Integer.parseInt(page.cursor());
            if (!page.hasNext()) {
                return all.stream().map(OzonVoices::comment).distinct().toList();
            }
        }
    }

    private List<ToldAnswer> replies(Source source, VoiceAddress voice) throws DoorShut {
        var ours = ask(source, OzonMethod.SELLER_INFO, ozon -> ozon.cabinet().info())
                .name();
        var all = new ArrayList<QuestionAnswer>();
        var cursor = "";
        while (true) {
            var lastId = cursor;
            var page = ask(
                    source,
                    OzonMethod.QUESTION_ANSWER_LIST,
                    ozon -> ozon.questions().answers(voice.id(), Long.parseLong(voice.sku()), lastId));
            all.addAll(page.items());
            cursor = page.cursor();
            if (!page.hasNext()) {
                return all.stream()
                        .map(answer -> OzonVoices.answer(answer, ours))
                        .distinct()
                        .toList();
            }
        }
    }

    private <T> T ask(Source source, OzonMethod method, OzonAccess.Ask<T> question) throws DoorShut {
        try {
            return asked(source, method, question);
        } catch (OzonException failed) {
            throw OzonVoices.shut(failed);
        }
    }

    private <T> T asked(Source source, OzonMethod method, OzonAccess.Ask<T> question) throws OzonException, DoorShut {
        return access.ask(line(source), method, question);
    }

    private Line line(Source source) throws DoorShut {
        return connections
                .line(source.tenant(), source.connection())
                .filter(Line::working)
                .orElseThrow(() -> new DoorShut("resting", "", true));
    }
}
