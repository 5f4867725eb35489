package dovod.care.web;

import dovod.care.Cares;
import dovod.care.Inquiries;
import dovod.care.Inquiry;
import dovod.care.Shown;
import dovod.care.page.InquiryShown;
import dovod.cases.CaseFiles;
import dovod.cases.CaseId;
import dovod.kernel.Actor;
import dovod.people.People;
import dovod.people.Team;
import dovod.people.Teams;
import dovod.platform.Tenancy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays out what somebody needs to answer a question: the product, the pictures, what was said before. */
@Component
class InquiryDesk {

    private final Tenancy tenancy;
    private final Inquiries inquiries;
    private final CaseFiles cases;
    private final Cares cares;
    private final CareFiles files;
    private final Workshop drawings;
    private final People people;
    private final Teams teams;

    InquiryDesk(
            Tenancy tenancy,
            Inquiries inquiries,
            CaseFiles cases,
            Cares cares,
            CareFiles files,
            Workshop drawings,
            People people,
            Teams teams) {
        this.tenancy = tenancy;
        this.inquiries = inquiries;
        this.cases = cases;
        this.cares = cares;
        this.files = files;
        this.drawings = drawings;
        this.people = people;
        this.teams = teams;
    }

    InquiryShown of(Actor actor, UUID id) {
        return tenancy.read(actor.tenant(), () -> {
            var inquiry = inquiries.one(actor, id);
            var file = cases.open(actor, new CaseId(inquiry.caseId()));
            var given = cares.of(actor, file).given().shown();
            var before = inquiries.before(actor, inquiry);
            var all = new ArrayList<>(before);
            all.add(inquiry);
            return new InquiryShown(
                    inquiry,
                    inquiry.isOpen() && inquiries.mayAnswer(actor, inquiry),
                    addressee(actor, inquiry),
                    file.row().pictureUrl(),
                    drawings.of(actor, file, inquiry.part()),
                    pictures(inquiry, given),
                    before,
                    files.of(actor, all),
                    names(actor, all));
        });
    }

    Map<UUID, String> names(Actor actor, List<Inquiry> all) {
        var ids = new HashSet<UUID>();
        for (var inquiry : all) {
            ids.add(inquiry.askedBy());
            var answer = inquiry.answer();
            if (answer != null) {
                ids.add(answer.person());
            }
            if (inquiry.person() != null) {
                ids.add(inquiry.person());
            }
        }
        return people.names(actor.tenant(), ids);
    }

    /** Names of groups, for those that are addressed to one. */
    Map<UUID, String> groups(Actor actor) {
        return teams.all(actor.tenant()).stream().collect(Collectors.toMap(Team::id, Team::name));
    }

    private String addressee(Actor actor, Inquiry inquiry) {
        var done = inquiry.reminder();
        var person = done.deputedAt() != null && inquiry.deputy() != null ? inquiry.deputy() : inquiry.person();
        return person == null
                ? groups(actor).getOrDefault(Objects.requireNonNull(inquiry.team()), "")
                : people.names(actor.tenant(), List.of(person)).getOrDefault(person, "");
    }

    private static List<Shown> pictures(Inquiry inquiry, List<Shown> given) {
        return given.stream()
                .filter(one -> inquiry.pictures().contains(one.key()))
                .toList();
    }
}
