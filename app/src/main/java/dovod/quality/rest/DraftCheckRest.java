package dovod.quality.rest;

import dovod.conversations.ConversationId;
import dovod.kernel.Actor;
import dovod.quality.CheckingDraft;
import dovod.quality.DraftVerdict;
import dovod.quality.Remark;
import dovod.quality.Stretch;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/conversations/{id}/check}: what a reply would do, before it is sent. */
@RestController
@RequestMapping("/api/v1/conversations/{id}")
class DraftCheckRest {

    private final CheckingDraft checking;

    DraftCheckRest(CheckingDraft checking) {
        this.checking = checking;
    }

    record DraftBody(@Nullable String text) {}

    /**
     * @param state answered, unsure or open
     * @param expects the kind of answer it expects
     * @param answer the words of the draft that this rests on
     */
    record PointJson(
            SpanJson asked,
            String expects,
            String state,
            ReasonJson why,
            @Nullable String answer) {

        static PointJson of(DraftVerdict.Point point) {
            return new PointJson(
                    SpanJson.of(point.asked()),
                    point.question().kind().name().toLowerCase(java.util.Locale.ROOT),
                    point.tick().code(),
                    ReasonJson.of(point.why()),
                    point.answer());
        }
    }

    /**
     * @param code the refusal with which sending answers when it stops
     * @param stops true when it will not be sent like this
     * @param places the words of the draft that it is about
     */
    record RemarkJson(
            String code,
            boolean stops,
            ReasonJson why,
            @Nullable SpanJson quote,
            List<StretchJson> places) {

        static RemarkJson of(Remark remark) {
            var quote = remark.quote();
            return new RemarkJson(
                    remark.kind().code(),
                    remark.stops(),
                    ReasonJson.of(remark.why()),
                    quote == null ? null : SpanJson.of(quote),
                    remark.places().stream().map(StretchJson::of).toList());
        }
    }

    /**
     * @param start where the words begin in the draft, in UTF-16 code units
     * @param end where they end, exclusive
     */
    record StretchJson(int start, int end, String words) {
        static StretchJson of(Stretch stretch) {
            return new StretchJson(stretch.start(), stretch.end(), stretch.words());
        }
    }

    record DraftCheckJson(List<PointJson> questions, List<RemarkJson> remarks) {}

    /** Decides nothing and keeps nothing. */
    @PostMapping("/check")
    DraftCheckJson check(Actor actor, @PathVariable UUID id, @RequestBody DraftBody draft) {
        var verdict = checking.check(actor, new ConversationId(id), draft.text() == null ? "" : draft.text());
        return new DraftCheckJson(
                verdict.points().stream().map(PointJson::of).toList(),
                verdict.remarks().stream().map(RemarkJson::of).toList());
    }
}
