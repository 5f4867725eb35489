package dovod.demo;

import dovod.care.AskingProduction;
import dovod.care.AskingProduction.NewInquiry;
import dovod.care.Inquiries;
import dovod.cases.CaseId;
import dovod.cases.FindingCases;
import dovod.kernel.Actor;
import dovod.kernel.Role;
import dovod.kernel.TenantId;
import dovod.people.People;
import dovod.people.Person;
import dovod.platform.Background;
import dovod.remedies.GrantingRemedy;
import dovod.remedies.NewGrant;
import dovod.remedies.Reason;
import dovod.remedies.Remedies;
import dovod.remedies.Remedy;
import dovod.remedies.RemedyKind;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Ольга's crack: production is asked about it, and the part that Мария would send waits for a yes. */
@Component
@ConditionalOnProperty("dovod.demo.sandbox")
class Consultation {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String ORDER = "88210367-0041";
    private static final String PART = "2";

    private final People people;
    private final FindingCases cases;
    private final Inquiries inquiries;
    private final AskingProduction asking;
    private final Remedies remedies;
    private final GrantingRemedy granting;
    private final Clock clock;

    Consultation(
            Background background,
            People people,
            FindingCases cases,
            Inquiries inquiries,
            AskingProduction asking,
            Remedies remedies,
            GrantingRemedy granting,
            Clock clock) {
        this.people = people;
        this.cases = cases;
        this.inquiries = inquiries;
        this.asking = asking;
        this.remedies = remedies;
        this.granting = granting;
        this.clock = clock;
        background.every("demo-consultation", PAUSE, this::turn);
    }

    boolean turn() {
        people.tenants().forEach(this::begin);
        return false;
    }

    private void begin(TenantId tenant) {
        var maria = somebody(tenant, Role.AGENT).map(person -> person.actor(null));
        var pyotr = somebody(tenant, Role.EXPERT).map(Person::id);
        if (maria.isPresent() && pyotr.isPresent() && isUnasked(maria.get())) {
            cases.find(maria.get(), ORDER).stream()
                    .findFirst()
                    .ifPresent(row -> begin(maria.get(), row.id().value(), pyotr.get()));
        }
    }

    private Optional<Person> somebody(TenantId tenant, Role role) {
        return people.all(tenant).stream()
                .filter(person -> person.role() == role && person.active())
                .findFirst();
    }

    private boolean isUnasked(Actor maria) {
        return inquiries.open(maria).isEmpty() && inquiries.answered(maria, "").isEmpty();
    }

    private void begin(Actor maria, UUID found, UUID pyotr) {
        remedies.all(maria).stream()
                .filter(remedy -> remedy.kind() == RemedyKind.PART_BY_POST)
                .findFirst()
                .ifPresent(part -> grant(maria, found, part));
        ask(maria, found, pyotr);
    }

    private void grant(Actor maria, UUID found, Remedy part) {
        var why = "Опора с трещиной, остальное цело: дешевле, чем возврат парты";
        granting.grant(maria, new NewGrant(found, part.id(), "860", Reason.DEFECT, PART, why, "demo"));
    }

    private void ask(Actor maria, UUID found, UUID pyotr) {
        var question =
                "Трещина на боковине парты: это сушка или удар в дороге? И можно ли её собирать, пока едет деталь?";
        var due = clock.instant().plus(DAY);
        asking.ask(
                maria, new CaseId(found), new NewInquiry(question, pyotr, null, null, due, PART, List.of(), List.of()));
    }
}
