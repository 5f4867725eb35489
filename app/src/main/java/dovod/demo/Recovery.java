package dovod.demo;

import dovod.claims.Claims;
import dovod.claims.KeepingWords;
import dovod.claims.OpeningClaim;
import dovod.claims.TakingStep;
import dovod.investigations.Finding;
import dovod.investigations.Findings;
import dovod.investigations.Sweeping;
import dovod.kernel.Actor;
import dovod.kernel.Role;
import dovod.kernel.TenantId;
import dovod.people.People;
import dovod.platform.Background;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The first sweep, as soon as the autumn's orders are known; and a claim of which support has talked already. */
@Component
@ConditionalOnProperty("dovod.demo.sandbox")
class Recovery {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String CLAIMED = "51170422-0088-1";

    /** Never picked, destroyed, charged: what the sandbox's autumn holds. */
    private static final List<String> OWED = List.of(CLAIMED, "60413397-0142-1", "27719054-0201-1", "33481760-0019-1");

    private static final Pattern DAYS_AGO = Pattern.compile("\\{(\\d)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final People people;
    private final Sweeping sweeping;
    private final Findings findings;
    private final Claims claims;
    private final OpeningClaim opening;
    private final TakingStep steps;
    private final KeepingWords words;
    private final Clock clock;

    Recovery(
            Background background,
            People people,
            Sweeping sweeping,
            Findings findings,
            Claims claims,
            OpeningClaim opening,
            TakingStep steps,
            KeepingWords words,
            Clock clock) {
        this.people = people;
        this.sweeping = sweeping;
        this.findings = findings;
        this.claims = claims;
        this.opening = opening;
        this.steps = steps;
        this.words = words;
        this.clock = clock;
        background.every("demo-recovery", PAUSE, this::turn);
    }

    boolean turn() throws IOException {
        for (TenantId tenant : people.tenants()) {
            var vera = people.all(tenant).stream()
                    .filter(person -> person.role() == Role.OWNER)
                    .findFirst()
                    .map(person -> person.actor(null));
            if (vera.isPresent() && claims.list(vera.get(), null, "").isEmpty()) {
                recover(vera.get());
            }
        }
        return false;
    }

    private void recover(Actor vera) throws IOException {
        sweeping.sweep(vera);
        if (OWED.stream().noneMatch(posting -> findings.ofOrder(vera, posting).isEmpty())) {
            var lost = findings.ofOrder(vera, CLAIMED).stream().map(Finding::id).toList();
            talk(vera, opening.ofFindings(vera, lost).getFirst());
        }
    }

    private void talk(Actor vera, UUID claim) throws IOException {
        var today = LocalDate.ofInstant(clock.instant(), vera.zone());
        var asked = today.minusDays(6).atTime(10, 12).atZone(vera.zone()).toInstant();
        steps.sent(vera, claim, "ticket", text("ticket"), asked, true);
        var dated = DAYS_AGO.matcher(text("support"))
                .replaceAll(found -> DAY.format(today.minusDays(Long.parseLong(found.group(1)))));
        words.paste(vera, claim, dated, List.of(vera.name()), today);
    }

    private static String text(String name) throws IOException {
        return new ClassPathResource("demo/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8);
    }
}
