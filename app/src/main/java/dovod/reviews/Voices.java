package dovod.reviews;

import dovod.catalog.Product;
import dovod.catalog.Products;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import dovod.reviews.spi.VoiceKind;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reviews and questions, to read. */
@Component
public class Voices {

    private static final int PAGE = 50;

    private final Tenancy tenancy;
    private final JdbcVoices voices;
    private final JdbcAnswers answers;
    private final JdbcPictures pictures;
    private final JdbcReadings readings;
    private final Products products;

    Voices(
            Tenancy tenancy,
            JdbcVoices voices,
            JdbcAnswers answers,
            JdbcPictures pictures,
            JdbcReadings readings,
            Products products) {
        this.tenancy = tenancy;
        this.voices = voices;
        this.answers = answers;
        this.pictures = pictures;
        this.readings = readings;
        this.products = products;
    }

    /** Fifty a page, the newest first; a strange cursor gives the first page. */
    public VoiceLines list(Actor actor, VoiceQuery query) {
        actor.need(Right.READ_CASES);
        var after = After.read(query.cursor());
        var found = tenancy.read(
                actor.tenant(),
                () -> voices.list(
                        actor.tenant(),
                        query,
                        after.map(After::at).orElse(null),
                        after.map(After::id).orElse(null),
                        PAGE + 1));
        var page = found.stream().limit(PAGE).toList();
        var next = found.size() > PAGE ? After.of(page.getLast()) : null;
        return new VoiceLines(page, names(actor.tenant(), page), pictures(actor, page), next);
    }

    /** @throws NotFound when there is none of this tenant */
    public Voice one(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> voices.find(actor.tenant(), id))
                .orElseThrow(NotFound::new);
    }

    /** Files of its pictures, in their order; those that are not fetched yet are left out. */
    public List<UUID> pictures(Actor actor, Voice voice) {
        return pictures(actor, List.of(voice)).getOrDefault(voice.id(), List.of());
    }

    private Map<UUID, List<UUID>> pictures(Actor actor, List<Voice> page) {
        actor.need(Right.READ_CASES);
        var showing = page.stream()
                .filter(voice -> voice.pictures() > 0)
                .map(Voice::id)
                .toList();
        return showing.isEmpty() ? Map.of() : tenancy.read(actor.tenant(), () -> pictures.of(actor.tenant(), showing));
    }

    /** The earliest first. */
    public List<Answer> answers(Actor actor, UUID voice) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> answers.of(actor.tenant(), voice));
    }

    /** How far each connection has been read, and what is in the way. */
    public List<VoiceReading> readings(Actor actor) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> readings.all(actor.tenant()));
    }

    /** How many wait for an answer; at most a hundred. */
    public long waiting(Actor actor, VoiceKind kind) {
        return tenancy.read(actor.tenant(), () -> voices.waiting(actor.tenant(), kind));
    }

    /** The product as its marketplace told it; empty when it has not. */
    public Optional<Product> product(Actor actor, Voice voice) {
        var shop = voice.source().shop();
        return Optional.ofNullable(
                products.bySku(actor.tenant(), shop, List.of(voice.sku())).get(voice.sku()));
    }

    /** Names of what they are about, by sku; those that are not known are left out. */
    public Map<String, String> products(Actor actor, List<Voice> some) {
        actor.need(Right.READ_CASES);
        return names(actor.tenant(), some);
    }

    /** Names by sku. */
    Map<String, String> names(TenantId tenant, List<Voice> page) {
        var names = new HashMap<String, String>();
        page.stream()
                .collect(Collectors.groupingBy(
                        voice -> voice.source().shop(), Collectors.mapping(Voice::sku, Collectors.toSet())))
                .forEach((shop, skus) ->
                        products.bySku(tenant, shop, skus).forEach((sku, product) -> names.put(sku, product.name())));
        return names;
    }

    /** Where a page ended. */
    private record After(Instant at, UUID id) {

        static String of(Voice last) {
            return last.publishedAt() + "_" + last.id();
        }

        static Optional<After> read(@Nullable String cursor) {
            var parts = cursor == null ? new String[0] : cursor.split("_", 2);
            try {
                return parts.length == 2
                        ? Ids.read(parts[1]).map(id -> new After(Instant.parse(parts[0]), id))
                        : Optional.empty();
            } catch (DateTimeParseException strange) {
                return Optional.empty();
            }
        }
    }
}
