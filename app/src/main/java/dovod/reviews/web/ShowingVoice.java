package dovod.reviews.web;

import dovod.catalog.Product;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.people.People;
import dovod.reviews.Answer;
import dovod.reviews.DecidingHiding;
import dovod.reviews.DraftingAnswer;
import dovod.reviews.Marks;
import dovod.reviews.SuggestingCases;
import dovod.reviews.Voice;
import dovod.reviews.Voices;
import dovod.reviews.page.VoiceView;
import dovod.reviews.spi.CaseFinder;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the page of a review or a question together. */
@Component
class ShowingVoice {

    private final Voices voices;
    private final DraftingAnswer drafting;
    private final SuggestingCases suggesting;
    private final DecidingHiding hiding;
    private final CaseFinder cases;
    private final Marks marks;
    private final People people;

    ShowingVoice(
            Voices voices,
            DraftingAnswer drafting,
            SuggestingCases suggesting,
            DecidingHiding hiding,
            CaseFinder cases,
            Marks marks,
            People people) {
        this.voices = voices;
        this.drafting = drafting;
        this.suggesting = suggesting;
        this.hiding = hiding;
        this.cases = cases;
        this.marks = marks;
        this.people = people;
    }

    /** As it stands, with what this person was writing. */
    VoiceView of(Actor actor, UUID id) {
        return of(
                actor,
                id,
                actor.person() == null ? "" : drafting.of(actor, id),
                Ids.next().toString(),
                "");
    }

    /** As it was just typed. */
    VoiceView of(Actor actor, UUID id, String text, String key, String reason) {
        var voice = voices.one(actor, id);
        var answers = voices.answers(actor, id);
        var product = voices.product(actor, voice);
        var shop = voice.source().shop();
        return new VoiceView(
                voice,
                product.map(Product::name).orElse(null),
                product.map(Product::picture).orElse(null),
                marks.all(actor, shop, voice.sku()),
                voices.pictures(actor, voice),
                answers,
                people.names(actor.tenant(), people(voice, answers)),
                voice.caseId() == null
                        ? null
                        : cases.one(actor.tenant(), voice.caseId()).orElse(null),
                suggesting.of(actor, voice),
                voice.isBad() ? hiding.room(actor, voice) : null,
                key,
                text,
                drafting.against(actor, voice, text),
                reason);
    }

    private static List<UUID> people(Voice voice, List<Answer> answers) {
        return Stream.concat(
                        answers.stream().map(Answer::person),
                        Stream.ofNullable(voice.hiding()).map(Voice.Hiding::person))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
