package dovod.claims;

import dovod.investigations.Finding;
import dovod.investigations.Findings;
import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.kernel.TenantId;
import dovod.orders.BookEntry;
import dovod.orders.PostingFile;
import dovod.orders.PostingFiles;
import dovod.platform.Dictionary;
import dovod.platform.Job;
import dovod.platform.Jobs;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the money that came for claims: compensations of the very posting, then of the very item, after the claim was
 * opened. The oldest claim is paid first, an entry pays for one.
 */
@Component
public class MatchingMoney {

    private static final int MOST = 10_000;
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration AFTER_THE_END = Duration.ofDays(180);

    private final Tenancy tenancy;
    private final ClaimPacks packs;
    private final JdbcClaims claims;
    private final JdbcPayments payments;
    private final Findings findings;
    private final PostingFiles files;
    private final Ending ending;
    private final Dictionary dictionary;
    private final Clock clock;
    private final Job job;

    MatchingMoney(
            Tenancy tenancy,
            ClaimPacks packs,
            JdbcClaims claims,
            JdbcPayments payments,
            Findings findings,
            PostingFiles files,
            Ending ending,
            Dictionary dictionary,
            Clock clock,
            Jobs jobs) {
        this.tenancy = tenancy;
        this.packs = packs;
        this.claims = claims;
        this.payments = payments;
        this.findings = findings;
        this.files = files;
        this.ending = ending;
        this.dictionary = dictionary;
        this.clock = clock;
        this.job = jobs.every("claims.money", "claims.job.money", PAUSE, (tenant, payload) -> match(tenant));
    }

    /** Claims were opened: from now on their money is looked for. */
    void begin(TenantId tenant) {
        job.ask(tenant, "all", "", clock.instant().plus(PAUSE));
    }

    /** Looks for the money of all claims that are owed any. */
    public void match(TenantId tenant) {
        tenancy.read(tenant, () -> claims.list(tenant, null, "", MOST)).stream()
                .filter(this::isOwed)
                .sorted(Comparator.comparing(Claim::openedAt))
                .forEach(claim -> tenancy.run(tenant, () -> match(tenant, claim.id())));
    }

    private boolean isOwed(Claim claim) {
        var ended = claim.endedAt();
        return claim.shop() != null
                && claim.outstanding().minor() > 0
                && claim.outcome() != Outcome.WITHDRAWN
                && (ended == null || ended.plus(AFTER_THE_END).isAfter(clock.instant()));
    }

    private void match(TenantId tenant, UUID id) {
        claims.hold(tenant, id).ifPresent(claim -> {
            var left = claim.outstanding().minor();
            for (var found : candidates(tenant, claim)) {
                if (left > 0 && payments.put(tenant, id, found.entry(), found.by(), clock.instant())) {
                    left -= found.entry().amount().minor();
                }
            }
            if (left <= 0 && claim.isOpen()) {
                claims.accepted(tenant, id, claim.claimed());
                var words = dictionary.in(Language.RU, packs.of(claim).zone());
                ending.end(Actor.desk(tenant), claim, Outcome.WON, words.say("claims.paid.why"));
            }
        });
    }

    private record Candidate(BookEntry entry, String by) {}

    private List<Candidate> candidates(TenantId tenant, Claim claim) {
        var shop = Objects.requireNonNull(claim.shop());
        var rested = findings.of(Actor.desk(tenant), claim.findings());
        var postings = new LinkedHashSet<String>();
        var items = new LinkedHashSet<String>();
        add(postings, claim.posting());
        rested.forEach(finding -> add(postings, finding.posting()));
        if (postings.isEmpty()) {
            add(items, claim.sku());
            rested.stream().map(Finding::sku).forEach(sku -> add(items, sku));
        }
        var all = new ArrayList<Candidate>();
        files.of(tenant, shop, postings).stream()
                .map(PostingFile::entries)
                .flatMap(List::stream)
                .forEach(entry -> all.add(new Candidate(entry, "posting")));
        if (!items.isEmpty()) {
            files.looseEntries(tenant, shop, claim.openedAt()).stream()
                    .filter(entry -> items.contains(entry.sku()))
                    .forEach(entry -> all.add(new Candidate(entry, "item")));
        }
        return all.stream()
                .filter(one -> pays(claim, one.entry()))
                .sorted(Comparator.comparing(one -> one.entry().at()))
                .toList();
    }

    private static void add(Set<String> among, @Nullable String one) {
        if (one != null) {
            among.add(one);
        }
    }

    private boolean pays(Claim claim, BookEntry entry) {
        return entry.amount().minor() > 0
                && entry.amount().currency().equals(claim.claimed().currency())
                && entry.at().isAfter(claim.openedAt())
                && packs.of(claim).isCompensation(entry.kind());
    }
}
