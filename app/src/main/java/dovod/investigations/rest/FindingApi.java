package dovod.investigations.rest;

import dovod.investigations.DismissingFinding;
import dovod.investigations.Finding;
import dovod.investigations.FindingKind;
import dovod.investigations.FindingQuery;
import dovod.investigations.Findings;
import dovod.investigations.SweepDigests;
import dovod.investigations.SweepReport;
import dovod.investigations.Sweeping;
import dovod.investigations.jobs.SweepJobs;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/findings} and {@code /api/v1/sweeps}: what the marketplace seems to owe. */
@RestController
class FindingApi {

    private static final int MOST = 200;

    private final Findings findings;
    private final DismissingFinding dismissing;
    private final SweepDigests digests;
    private final Sweeping sweeping;
    private final SweepJobs jobs;

    FindingApi(
            Findings findings, DismissingFinding dismissing, SweepDigests digests, Sweeping sweeping, SweepJobs jobs) {
        this.findings = findings;
        this.dismissing = dismissing;
        this.digests = digests;
        this.sweeping = sweeping;
        this.jobs = jobs;
    }

    /** By their last day to claim. */
    @GetMapping("/api/v1/findings")
    List<FindingJson> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable LocalDate claimFrom,
            @RequestParam(required = false) @Nullable LocalDate claimBefore,
            @RequestParam(defaultValue = "0") long leastKopecks,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int skip,
            @RequestParam(defaultValue = "50") int limit) {
        var query = new FindingQuery(
                word(kind, "kind", FindingKind.values(), FindingKind::code),
                word(state, "state", Finding.State.values(), Finding.State::code),
                claimFrom,
                claimBefore,
                leastKopecks,
                words);
        var today = digests.today();
        return findings.find(actor, query, Math.max(0, skip), Math.clamp(limit, 1, MOST)).stream()
                .map(finding -> FindingJson.of(finding, today))
                .toList();
    }

    @GetMapping("/api/v1/findings/{id}")
    FindingJson one(Actor actor, @PathVariable UUID id) {
        return FindingJson.of(findings.one(actor, id), digests.today());
    }

    record Dismissal(String reason) {}

    /** It is none. */
    @PutMapping("/api/v1/findings/{id}/dismissal")
    FindingJson dismiss(Actor actor, @PathVariable UUID id, @RequestBody Dismissal dismissal) {
        dismissing.dismiss(actor, id, dismissal.reason() == null ? "" : dismissal.reason());
        return one(actor, id);
    }

    /** It is one after all. */
    @DeleteMapping("/api/v1/findings/{id}/dismissal")
    FindingJson takeBack(Actor actor, @PathVariable UUID id) {
        dismissing.takeBack(actor, id);
        return one(actor, id);
    }

    record SweepJson(UUID shop, Instant since, Instant endedAt, int postings, int fresh, int gone, int standing) {
        static SweepJson of(SweepReport report) {
            return new SweepJson(
                    report.shop(),
                    report.since(),
                    report.ended(),
                    report.postings(),
                    report.fresh(),
                    report.gone(),
                    report.standing());
        }
    }

    /** The last sweep of each shop. */
    @GetMapping("/api/v1/sweeps")
    List<SweepJson> sweeps(Actor actor) {
        return sweeping.last(actor).stream().map(SweepJson::of).toList();
    }

    /** What they came to: what waits, what is new, whose term ends within a week, whose has passed. */
    @GetMapping("/api/v1/sweeps/digest")
    DigestJson digest(Actor actor) {
        return DigestJson.of(digests.read(actor));
    }

    /** Begins one for all shops; it is done in the background. */
    @PostMapping("/api/v1/sweeps")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void sweep(Actor actor) {
        jobs.ask(actor);
    }

    private static <E> @Nullable E word(@Nullable String told, String field, E[] words, Function<E, String> code) {
        return told == null
                ? null
                : Arrays.stream(words)
                        .filter(one -> code.apply(one).equals(told.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> new Refused(Refusal.field(field, "finding_word_strange", told)));
    }
}
