package dovod.cases;

import dovod.conversations.ConversationId;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.people.People;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import dovod.quality.OpenQuestion;
import dovod.quality.OpenQuestions;
import dovod.sla.Clocks;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens cases for reading. Whoever opens one stands in the audit log. */
@Component
public class CaseFiles {

    private static final int MOST_OTHERS = 20;

    private final Tenancy tenancy;
    private final JdbcCaseReads cases;
    private final JdbcStrands strands;
    private final JdbcHappenings happenings;
    private final CaseMerges merges;
    private final JdbcNotes notes;
    private final RowDressing dressing;
    private final OpenQuestions questions;
    private final Clocks clocks;
    private final People people;
    private final Audit audit;

    CaseFiles(
            Tenancy tenancy,
            JdbcCaseReads cases,
            JdbcStrands strands,
            JdbcHappenings happenings,
            CaseMerges merges,
            JdbcNotes notes,
            RowDressing dressing,
            OpenQuestions questions,
            Clocks clocks,
            People people,
            Audit audit) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.strands = strands;
        this.happenings = happenings;
        this.merges = merges;
        this.notes = notes;
        this.dressing = dressing;
        this.questions = questions;
        this.clocks = clocks;
        this.people = people;
        this.audit = audit;
    }

    public CaseFile open(Actor actor, long number) {
        actor.need(Right.READ_CASES);
        return tenancy.read(
                actor.tenant(),
                () -> open(actor, cases.numbered(actor.tenant(), number).orElseThrow(NotFound::new)));
    }

    public CaseFile open(Actor actor, CaseId id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> open(actor, row(actor, id)));
    }

    /** The buyer's other cases, newest first. */
    public List<CaseLine> ofBuyer(Actor actor, CaseId id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(
                actor.tenant(), () -> ofBuyer(actor, id, row(actor, id).about().buyer()));
    }

    /** The same, of a case that is open already. */
    public List<CaseLine> ofBuyer(Actor actor, CaseFile file) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> ofBuyer(actor, file.row().id(), file.buyer()));
    }

    private List<CaseLine> ofBuyer(Actor actor, CaseId id, @Nullable UUID buyer) {
        return buyer == null
                ? List.of()
                : cases.ofBuyer(actor.tenant(), buyer, MOST_OTHERS + 1).stream()
                        .filter(row -> !row.id().equals(id.value()))
                        .map(CaseLine::of)
                        .toList();
    }

    /** What still waits for our reply, oldest first: why the case does not close. */
    public List<OpenMessage> stillOpen(Actor actor, CaseId id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> OpenMessage.among(strands.of(actor.tenant(), Set.of(id.value()))));
    }

    /** Questions of its buyer that have no answer yet, as far as the reply check is sure. */
    public List<OpenQuestion> openQuestions(Actor actor, CaseId id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var here = strands.of(actor.tenant(), Set.of(id.value())).stream()
                    .filter(strand -> strand.leftAt() == null)
                    .map(strand -> new ConversationId(strand.conversation()))
                    .toList();
            return questions.of(actor.tenant(), here);
        });
    }

    /** The cases these conversations belong to now. */
    public Map<ConversationId, CaseLine> ofConversations(Actor actor, Collection<ConversationId> conversations) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var holding = strands.casesOf(
                    actor.tenant(),
                    conversations.stream().map(ConversationId::value).toList());
            var lines = cases.rows(actor.tenant(), new HashSet<>(holding.values())).stream()
                    .collect(Collectors.toMap(CaseRow::id, CaseLine::of));
            var found = new HashMap<ConversationId, CaseLine>();
            holding.forEach((conversation, id) ->
                    found.put(new ConversationId(conversation), Objects.requireNonNull(lines.get(id))));
            return found;
        });
    }

    private CaseRow row(Actor actor, CaseId id) {
        return cases.rows(actor.tenant(), List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private CaseFile open(Actor actor, CaseRow row) {
        audit.saw(actor, "case:" + row.number());
        var tenant = actor.tenant();
        var held = strands.of(tenant, List.of(row.id()));
        var history = happenings.of(tenant, row.id());
        var parts = merges.partsOf(tenant, row.id());
        var written = notes.of(
                tenant, Stream.concat(parts.stream(), Stream.of(row.id())).toList());
        var names = people.names(tenant, mentioned(row, history, written));
        return new CaseFile(
                dressing.dress(actor, List.of(row)).getFirst(),
                row.about().buyer(),
                row.about().posting(),
                row.openedAt(),
                row.closure() == null ? null : row.closure().why(),
                closedBy(row, names),
                mergedInto(actor, row),
                parts,
                cases.version(tenant, row.id()),
                held.stream().map(Strand::of).toList(),
                history,
                written,
                clocks.of(tenant, held.stream().map(StrandRow::conversation).toList()),
                draft(actor, row),
                names);
    }

    private static @Nullable PersonName closedBy(CaseRow row, Map<UUID, String> names) {
        var by = row.closure() == null ? null : row.closure().by();
        return by == null ? null : new PersonName(by, names.getOrDefault(by, ""));
    }

    /** The case at the end of the chain of merges. */
    private @Nullable CaseLine mergedInto(Actor actor, CaseRow row) {
        var last = row;
        while (last.mergedInto() != null) {
            last = row(actor, new CaseId(last.mergedInto()));
        }
        return last == row ? null : CaseLine.of(last);
    }

    private NoteDraft draft(Actor actor, CaseRow row) {
        return actor.person() == null
                ? NoteDraft.NONE
                : notes.draft(actor.tenant(), row.id(), actor.personId()).orElse(NoteDraft.NONE);
    }

    private static Set<UUID> mentioned(CaseRow row, List<Happening> history, List<Note> written) {
        var people = new HashSet<@Nullable UUID>();
        people.add(row.care().owner());
        people.add(row.closure() == null ? null : row.closure().by());
        written.forEach(note -> people.add(note.person()));
        for (var happening : history) {
            people.add(happening.person());
            if (happening.event() instanceof CaseEvent.Assigned assigned) {
                people.add(assigned.from());
                people.add(assigned.to());
            }
        }
        return people.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
