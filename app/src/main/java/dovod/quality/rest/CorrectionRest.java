package dovod.quality.rest;

import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import dovod.kernel.Actor;
import dovod.quality.Correcting;
import dovod.quality.Correction;
import dovod.quality.Corrections;
import dovod.quality.NewCorrection;
import dovod.quality.Place;
import dovod.quality.TakingBackCorrection;
import dovod.quality.TrainingThreads;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/corrections}: what people said about verdicts, and what is to be learned from it. */
@RestController
@RequestMapping("/api/v1")
class CorrectionRest {

    private final Correcting correcting;
    private final TakingBackCorrection takingBack;
    private final Corrections corrections;
    private final TrainingThreads training;

    CorrectionRest(
            Correcting correcting, TakingBackCorrection takingBack, Corrections corrections, TrainingThreads training) {
        this.correcting = correcting;
        this.takingBack = takingBack;
        this.corrections = corrections;
        this.training = training;
    }

    /** A place in a message: UTF-16 code units, the end exclusive. */
    record PlaceJson(UUID message, int start, int end) {

        static @Nullable Place read(@Nullable PlaceJson written) {
            return written == null ? null : new Place(new MessageId(written.message), written.start, written.end);
        }
    }

    /**
     * @param kind no_question, answer_here, no_answer or no_template
     * @param about the question; of a reply any place in it
     * @param answer where the answer stands
     */
    record NewCorrectionJson(
            @Nullable String kind,
            @Nullable PlaceJson about,
            @Nullable PlaceJson answer) {}

    record MadeJson(UUID id) {}

    record CorrectionJson(
            UUID id,
            String kind,
            UUID conversation,
            UUID message,
            String quote,
            String answerQuote,
            UUID person,
            Instant at) {

        static CorrectionJson of(Correction said) {
            return new CorrectionJson(
                    said.id(),
                    said.kind().code(),
                    said.conversation().value(),
                    said.about().message().value(),
                    said.quote(),
                    said.answerQuote(),
                    said.person(),
                    said.at());
        }
    }

    @PostMapping("/conversations/{id}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    MadeJson correct(Actor actor, @PathVariable UUID id, @RequestBody NewCorrectionJson said) {
        return new MadeJson(correcting.correct(
                actor,
                new ConversationId(id),
                new NewCorrection(
                        said.kind() == null ? "" : said.kind(),
                        PlaceJson.read(said.about()),
                        PlaceJson.read(said.answer()))));
    }

    @DeleteMapping("/corrections/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(Actor actor, @PathVariable UUID id) {
        takingBack.takeBack(actor, id);
    }

    /** Newest first. */
    @GetMapping("/corrections")
    List<CorrectionJson> newest(Actor actor) {
        return corrections.newest(actor).stream().map(CorrectionJson::of).toList();
    }

    /** Labelled threads, one a line, to train the check with. */
    @GetMapping(path = "/corrections/threads", produces = "application/x-ndjson")
    String threads(Actor actor) {
        return String.join("\n", training.lines(actor));
    }
}
