package dovod.conversations.rest;

import dovod.conversations.Abilities;
import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.conversations.Found;
import dovod.conversations.Hit;
import dovod.conversations.Searching;
import dovod.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/conversations}: threads, what they take, and search in them. */
@RestController
@RequestMapping("/api/v1")
class ConversationApi {

    private final Conversations conversations;
    private final Abilities abilities;
    private final Searching searching;

    ConversationApi(Conversations conversations, Abilities abilities, Searching searching) {
        this.conversations = conversations;
        this.abilities = abilities;
        this.searching = searching;
    }

    /** Newest first by when they came to be known here. */
    @GetMapping("/conversations")
    ConversationJson.Page list(Actor actor, @RequestParam(required = false) @Nullable UUID cursor) {
        var page = conversations.page(actor, cursor == null ? null : new ConversationId(cursor));
        return new ConversationJson.Page(
                page.heads().stream().map(ConversationJson::of).toList(),
                page.next() == null ? null : page.next().toString());
    }

    @GetMapping("/conversations/{id}")
    ConversationJson one(Actor actor, @PathVariable UUID id) {
        return ConversationJson.of(conversations.head(actor, new ConversationId(id)));
    }

    /** What the thread takes now: ask before writing. */
    @GetMapping("/conversations/{id}/ability")
    ConversationJson.AbilityJson ability(Actor actor, @PathVariable UUID id) {
        return ConversationJson.AbilityJson.of(abilities.of(actor, new ConversationId(id)));
    }

    /** @param q words in any of their forms, a phrase in quotes, or the beginning of a number or a name */
    @GetMapping("/search")
    FoundJson search(Actor actor, @RequestParam String q, @RequestParam(required = false) @Nullable String cursor) {
        return FoundJson.of(searching.find(actor, q, cursor));
    }

    /** @param cutShort it took too long: older messages may hold more */
    record FoundJson(List<HitJson> hits, @Nullable String next, boolean cutShort) {

        static FoundJson of(Found found) {
            return new FoundJson(found.hits().stream().map(HitJson::of).toList(), found.cursor(), found.cutShort());
        }
    }

    record HitJson(String kind, UUID conversation, @Nullable UUID message, Instant at, List<PieceJson> line) {

        static HitJson of(Hit hit) {
            return new HitJson(
                    hit.kind().name().toLowerCase(java.util.Locale.ROOT),
                    hit.conversation().value(),
                    hit.message() == null ? null : hit.message().value(),
                    hit.at(),
                    hit.line().stream()
                            .map(piece -> new PieceJson(piece.text(), piece.marked()))
                            .toList());
        }
    }

    record PieceJson(String text, boolean marked) {}
}
