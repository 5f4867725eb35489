package dovod.care;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.people.Team;
import dovod.people.Teams;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Questions to production, to read. */
@Component
public class Inquiries {

    private static final int MOST_BEFORE = 5;

    private final Tenancy tenancy;
    private final JdbcInquiries inquiries;
    private final JdbcInquiryLists lists;
    private final Teams teams;
    private final Clock clock;

    Inquiries(Tenancy tenancy, JdbcInquiries inquiries, JdbcInquiryLists lists, Teams teams, Clock clock) {
        this.tenancy = tenancy;
        this.inquiries = inquiries;
        this.lists = lists;
        this.teams = teams;
        this.clock = clock;
    }

    /** What waits for whoever asks: addressed to them, to a group of theirs, to them as deputy, or late at all. */
    public List<Inquiry> waitingFor(Actor actor) {
        actor.need(Right.READ_CASES);
        return tenancy.read(
                actor.tenant(),
                () -> lists.waitingFor(actor.tenant(), actor.personId(), groups(actor), manages(actor)));
    }

    public long countWaitingFor(Actor actor) {
        return tenancy.read(
                actor.tenant(),
                () -> lists.countWaitingFor(actor.tenant(), actor.personId(), groups(actor), manages(actor)));
    }

    /** What this person should be told of on every page: reminded of, come to them, or late. */
    public Pressing pressing(Actor actor) {
        return tenancy.read(actor.tenant(), () -> tenancy.once(new Pressed(actor.personId()), () -> press(actor)));
    }

    /** What stands open with anybody, the first due first. */
    public List<Inquiry> open(Actor actor) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> lists.open(actor.tenant()));
    }

    /** @param words in any form, in the question or the answer; empty for all, newest first */
    public List<Inquiry> answered(Actor actor, String words) {
        actor.need(Right.READ_CASES);
        return tenancy.read(
                actor.tenant(),
                () -> lists.answered(actor.tenant(), words.replace("\u0000", "").strip()));
    }

    /** What production said about the same product in other cases, newest first. */
    public List<Inquiry> before(Actor actor, Inquiry inquiry) {
        actor.need(Right.READ_CASES);
        var sku = inquiry.sku();
        return sku == null
                ? List.of()
                : tenancy.read(
                        actor.tenant(), () -> lists.answeredAbout(actor.tenant(), sku, inquiry.caseId(), MOST_BEFORE));
    }

    public Inquiry one(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> inquiries.find(actor.tenant(), id))
                .orElseThrow(NotFound::new);
    }

    /** Whether this person's answer is asked for, or would be welcome all the same. */
    public boolean mayAnswer(Actor actor, Inquiry inquiry) {
        return manages(actor)
                || actor.personId().equals(inquiry.person())
                || actor.personId().equals(inquiry.deputy())
                || inquiry.team() != null && groups(actor).contains(inquiry.team());
    }

    private Pressing press(Actor actor) {
        return lists.pressing(actor.tenant(), actor.personId(), groups(actor), manages(actor), clock.instant());
    }

    private List<UUID> groups(Actor actor) {
        return tenancy.once(
                new Grouped(actor.personId()),
                () -> teams.of(actor.tenant(), actor.personId()).stream()
                        .map(Team::id)
                        .toList());
    }

    private record Pressed(UUID person) {}

    private record Grouped(UUID person) {}

    static boolean manages(Actor actor) {
        return actor.may(Right.OVERRULE_CHECK);
    }
}
