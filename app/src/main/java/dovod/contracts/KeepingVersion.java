package dovod.contracts;

import dovod.contracts.ContractVersion.Counts;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.TenantId;
import dovod.lib.clausediff.Change;
import dovod.lib.clausediff.ChangeKind;
import dovod.lib.clausediff.ComparingVersions;
import dovod.lib.clausediff.Comparison;
import dovod.lib.clausediff.ContractText;
import dovod.lib.clausediff.EffectiveDate;
import dovod.lib.clausediff.Outline;
import dovod.lib.clausediff.UnreadableContract;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the bytes, the clean text when it says something new, and a record of the look, in the caller's transaction. */
@Component
class KeepingVersion {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final JdbcContracts contracts;
    private final JdbcVersions versions;
    private final JdbcWordings wordings;
    private final JdbcLooks looks;
    private final Clock clock;

    KeepingVersion(
            JdbcContracts contracts, JdbcVersions versions, JdbcWordings wordings, JdbcLooks looks, Clock clock) {
        this.contracts = contracts;
        this.versions = versions;
        this.wordings = wordings;
        this.looks = looks;
        this.clock = clock;
    }

    /** Takes time and no transaction. */
    ContractText read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Refused(Refusal.field("content", "contract_too_large", MOST_BYTES / (1024 * 1024)));
        }
        try {
            return ContractText.read(content);
        } catch (UnreadableContract unreadable) {
            throw new Refused(Refusal.field("content", code(unreadable.reason())));
        }
    }

    private static String code(UnreadableContract.Reason reason) {
        return switch (reason) {
            case EMPTY -> "contract_empty";
            case TOO_LARGE -> "contract_too_much";
            case NOT_TEXT -> "contract_not_text";
            case OLD_WORD -> "contract_old_word";
            case RICH_TEXT -> "contract_rich_text";
            case NOT_WORD -> "contract_not_word";
            case BROKEN -> "contract_broken";
            case LOCKED -> "contract_locked";
            case NO_TEXT -> "contract_no_text";
        };
    }

    Kept keep(Actor actor, UUID contract, NewVersion version, ContractText text) {
        var tenant = actor.tenant();
        if (!contracts.lock(tenant, contract)) {
            throw new NotFound();
        }
        var snapshot = versions.keepSnapshot(tenant, contract, version, clock.instant());
        var before = versions.before(tenant, contract, version.publishedOn());
        var same = before.filter(known -> versions.clean(tenant, known.id()).equals(text.text()));
        looks.insert(
                actor,
                contract,
                new Look(
                        clock.instant(),
                        same.isPresent() ? Look.Outcome.UNCHANGED : Look.Outcome.NEW,
                        version.name(),
                        snapshot));
        return same.map(known -> new Kept(known.id(), false))
                .orElseGet(() -> new Kept(insert(actor, contract, version, text, snapshot, before), true));
    }

    private UUID insert(
            Actor actor,
            UUID contract,
            NewVersion version,
            ContractText text,
            UUID snapshot,
            Optional<ContractVersion> before) {
        var tenant = actor.tenant();
        var outline = Outline.of(text);
        var earlier = before.map(known -> compare(tenant, known, outline, true)).orElse(null);
        var next = versions.after(tenant, contract, version.publishedOn());
        var later = next.map(known -> compare(tenant, known, outline, false)).orElse(null);
        var identities = identities(outline, before.orElse(null), earlier, next.orElse(null), later);
        var row = new ContractVersion(
                Ids.next(),
                contract,
                snapshot,
                text.format().name().toLowerCase(Locale.ROOT),
                version.origin(),
                identities,
                version.publishedOn(),
                version.notifiedOn(),
                effective(version, outline, before),
                clock.instant(),
                counts(earlier));
        versions.insert(actor, row, text.text());
        wordings.keep(tenant, row, outline);
        next.ifPresent(known -> versions.count(tenant, known.id(), counts(later)));
        return row.id();
    }

    private Comparison compare(TenantId tenant, ContractVersion known, Outline outline, boolean older) {
        var other = Outline.ofClean(versions.clean(tenant, known.id()));
        return older ? ComparingVersions.compare(other, outline) : ComparingVersions.compare(outline, other);
    }

    /** A day that the version before has told already is not the day of this one. */
    private static @Nullable LocalDate effective(
            NewVersion version, Outline outline, Optional<ContractVersion> before) {
        return version.effectiveOn() != null
                ? version.effectiveOn()
                : EffectiveDate.ofVersion(outline)
                        .filter(day -> before.filter(known -> day.equals(known.effectiveOn()))
                                .isEmpty())
                        .orElse(null);
    }

    /** A clause is who it was before, else who it is later, else somebody new. */
    private static List<UUID> identities(
            Outline outline,
            @Nullable ContractVersion before,
            @Nullable Comparison earlier,
            @Nullable ContractVersion next,
            @Nullable Comparison later) {
        var laterOnes = later == null || next == null
                ? new @Nullable UUID[outline.clauses().size()]
                : ofLater(outline, next, later);
        var taken = new HashSet<UUID>();
        var identities = new ArrayList<UUID>();
        for (int i = 0; i < outline.clauses().size(); i++) {
            int partner = earlier == null ? -1 : earlier.partners().get(i);
            var known = partner < 0 || before == null
                    ? laterOnes[i]
                    : before.identities().get(partner);
            identities.add(known == null || !taken.add(known) ? Ids.next() : known);
        }
        return identities;
    }

    private static @Nullable UUID[] ofLater(Outline outline, ContractVersion next, Comparison later) {
        var found = new @Nullable UUID[outline.clauses().size()];
        for (int j = 0; j < later.partners().size(); j++) {
            int partner = later.partners().get(j);
            if (partner >= 0) {
                found[partner] = next.identities().get(j);
            }
        }
        return found;
    }

    private static Counts counts(@Nullable Comparison comparison) {
        var changes = comparison == null ? List.<Change>of() : comparison.changes();
        return new Counts(
                count(changes, ChangeKind.ADDED),
                count(changes, ChangeKind.REMOVED),
                count(changes, ChangeKind.MOVED),
                count(changes, ChangeKind.REWORDED));
    }

    private static int count(List<Change> changes, ChangeKind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
