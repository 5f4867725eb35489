package dovod.cases;

import dovod.catalog.Product;
import dovod.catalog.Products;
import dovod.conversations.Author;
import dovod.conversations.ConversationId;
import dovod.conversations.Drafts;
import dovod.kernel.Actor;
import dovod.people.People;
import dovod.quality.Matter;
import dovod.quality.Matters;
import dovod.remedies.PendingGrants;
import dovod.remedies.WaitsFor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to rows of cases what other rooms know: names, products, who is there. One question each for a whole page. */
@Component
class RowDressing {

    private final People people;
    private final Products products;
    private final Presences presences;
    private final JdbcNotes notes;
    private final JdbcStrands strands;
    private final CaseMerges merges;
    private final Drafts drafts;
    private final Matters matters;
    private final PendingGrants pending;

    RowDressing(
            People people,
            Products products,
            Presences presences,
            JdbcNotes notes,
            JdbcStrands strands,
            CaseMerges merges,
            Drafts drafts,
            Matters matters,
            PendingGrants pending) {
        this.people = people;
        this.products = products;
        this.presences = presences;
        this.notes = notes;
        this.strands = strands;
        this.merges = merges;
        this.drafts = drafts;
        this.matters = matters;
        this.pending = pending;
    }

    /** In the order of the rows. Called inside a transaction of the tenant. */
    List<InboxRow> dress(Actor actor, List<CaseRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(CaseRow::id).toList();
        var names = people.names(actor.tenant(), owners(rows));
        var known = products(actor, rows);
        var present = presences.at(actor, ids);
        var holding = holding(actor, ids);
        var begun = begun(actor, ids, holding);
        var about = about(actor, holding);
        var given = given(actor, rows);
        return rows.stream()
                .map(row -> dress(
                        row,
                        names,
                        known.get(new ProductKey(row.about().shop(), row.about().sku())),
                        begun.contains(row.id()),
                        about.get(row.id()),
                        given.get(row.id()),
                        present.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private record ProductKey(UUID shop, @Nullable String sku) {}

    private static InboxRow dress(
            CaseRow row,
            Map<UUID, String> names,
            @Nullable Product product,
            boolean draft,
            @Nullable Matter matter,
            @Nullable WaitsFor remedy,
            List<Present> present) {
        var about = row.about();
        var care = row.care();
        var sleep = row.sleep();
        var closure = row.closure();
        return new InboxRow(
                new CaseId(row.id()),
                row.number(),
                about.marketplace(),
                about.shop(),
                about.kind(),
                about.buyerName(),
                about.subject(),
                about.sku(),
                product == null ? null : product.name(),
                product == null ? null : product.picture(),
                about.order(),
                row.last().line(),
                Author.ofCode(row.last().author()),
                row.last().at(),
                row.last().unread(),
                care.waitingOn(),
                row.owed().since(),
                row.owed().dueAt(),
                row.owed().overdue(),
                care.owner() == null ? null : new PersonName(care.owner(), names.getOrDefault(care.owner(), "")),
                care.team(),
                care.priority(),
                care.tags(),
                sleep == null ? null : sleep.until(),
                sleep == null ? null : sleep.reason(),
                closure == null ? null : closure.at(),
                row.owed().trouble(),
                draft,
                matter,
                remedy,
                present);
    }

    /** What is given in a case that became part of another one keeps that other one waiting. */
    private Map<UUID, WaitsFor> given(Actor actor, List<CaseRow> rows) {
        var whole = new HashMap<UUID, UUID>();
        var wholes = rows.stream()
                .filter(row -> row.mergedInto() == null)
                .map(CaseRow::id)
                .toList();
        wholes.forEach(id -> whole.put(id, id));
        merges.partsOf(actor.tenant(), wholes).forEach((id, parts) -> parts.forEach(part -> whole.put(part, id)));
        var given = new HashMap<UUID, WaitsFor>();
        pending.of(actor.tenant(), whole.keySet())
                .forEach((part, what) ->
                        given.merge(whole.get(part), what, (one, other) -> one.compareTo(other) < 0 ? one : other));
        return given;
    }

    private static Set<UUID> owners(List<CaseRow> rows) {
        return rows.stream()
                .map(row -> row.care().owner())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<ProductKey, Product> products(Actor actor, List<CaseRow> rows) {
        var skus = new HashMap<UUID, Set<String>>();
        for (var row : rows) {
            var sku = row.about().sku();
            if (sku != null) {
                skus.computeIfAbsent(row.about().shop(), shop -> new HashSet<>())
                        .add(sku);
            }
        }
        var found = new HashMap<ProductKey, Product>();
        skus.forEach((shop, wanted) -> products.bySku(actor.tenant(), shop, wanted)
                .forEach((sku, product) -> found.put(new ProductKey(shop, sku), product)));
        return found;
    }

    /** The cases by their conversations, in the order in which these were joined. */
    private Map<ConversationId, UUID> holding(Actor actor, Collection<UUID> ids) {
        var holding = new LinkedHashMap<ConversationId, UUID>();
        strands.holding(actor.tenant(), ids)
                .forEach((conversation, id) -> holding.put(new ConversationId(conversation), id));
        return holding;
    }

    /** Of several conversations the most urgent one speaks for its case, else the first of which something is known. */
    private Map<UUID, Matter> about(Actor actor, Map<ConversationId, UUID> holding) {
        var known = matters.of(actor.tenant(), holding.keySet());
        var about = new HashMap<UUID, Matter>();
        holding.forEach((conversation, id) -> {
            var matter = known.get(conversation);
            if (matter != null) {
                about.merge(id, matter, (one, other) -> other.urgency().compareTo(one.urgency()) < 0 ? other : one);
            }
        });
        return about;
    }

    /** Cases in which the reader has begun a note or a reply. */
    private Set<UUID> begun(Actor actor, Collection<UUID> ids, Map<ConversationId, UUID> holding) {
        if (actor.person() == null) {
            return Set.of();
        }
        var begun = new HashSet<>(notes.drafted(actor.tenant(), actor.personId(), ids));
        drafts.among(actor, new ArrayList<>(holding.keySet()))
                .forEach(conversation -> begun.add(holding.get(conversation)));
        return begun;
    }
}
