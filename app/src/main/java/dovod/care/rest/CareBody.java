package dovod.care.rest;

import dovod.care.CareView;
import dovod.care.ClosingSum;
import dovod.care.Finding;
import dovod.care.Missing;
import dovod.care.Named;
import dovod.care.Pattern;
import dovod.care.Point;
import dovod.care.Settlement;
import dovod.care.Shown;
import dovod.care.Sighting;
import dovod.care.Solution;
import dovod.platform.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the care of a case stands.
 *
 * @param stage diagnosis, consultation, resolution, confirmation or aftercare
 * @param begun false while nobody has done anything
 * @param missing what is still needed to leave the stage
 * @param shown pictures and videos of the buyer, newest first
 * @param named what the buyer's words name
 */
record CareBody(
        String stage,
        boolean begun,
        Instant since,
        UUID procedure,
        int procedureVersion,
        List<PointBody> points,
        @Nullable FaultBody fault,
        @Nullable PatternBody pattern,
        List<SolutionBody> solutions,
        List<MissingBody> missing,
        List<ShownBody> shown,
        List<NamedBody> named,
        List<InquiryBody> inquiries,
        @Nullable Instant watchUntil,
        List<SightingBody> seen,
        @Nullable SumBody sum) {

    /** @param proves codes of the faults that cannot be named without it */
    record PointBody(
            String id,
            String ru,
            String en,
            String proof,
            List<String> proves,
            @Nullable SettledBody settled) {}

    record SettledBody(boolean waived, @Nullable String picture, String words, UUID person, Instant at) {}

    record FaultBody(
            String fault,
            String reason,
            @Nullable String symptom,
            String part,
            String batch,
            String step,
            UUID person,
            Instant at) {}

    /** @param others numbers of the other cases */
    record PatternBody(String symptom, String part, String batch, int count, List<Long> others) {}

    record SolutionBody(
            UUID id, String kind, String words, @Nullable UUID grant, String outcome, String said) {}

    /** @param place where it is put right: {@code fault}, {@code point-<id>}, ... */
    record MissingBody(String code, String place, String text) {}

    record ShownBody(String key, boolean video, String url, Instant at) {}

    record NamedBody(String kind, String value, String quote, UUID message) {}

    record SightingBody(String kind, String what, Instant at) {}

    /** In minor units. */
    record SumBody(long cost, @Nullable Long price, String currency, Instant at) {}

    static CareBody of(CareView care, Words words) {
        var progress = care.progress();
        return new CareBody(
                care.stage().name().code(),
                care.begun(),
                progress.since(),
                progress.procedure().id(),
                progress.procedure().version(),
                care.procedure().points().stream()
                        .map(point -> point(point, care.settled(point)))
                        .toList(),
                fault(progress.finding()),
                pattern(care.pattern()),
                progress.solutions().stream().map(CareBody::solution).toList(),
                care.missing().stream().map(one -> missing(one, words)).toList(),
                care.given().shown().stream().map(CareBody::shown).toList(),
                care.given().named().stream().map(CareBody::named).toList(),
                care.inquiries().stream().map(InquiryBody::of).toList(),
                progress.watchUntil(),
                progress.seen().stream().map(CareBody::sighting).toList(),
                sum(progress.sum()));
    }

    private static PointBody point(Point point, @Nullable Settlement settled) {
        return new PointBody(
                point.id(),
                point.what().ru(),
                point.what().en(),
                point.proof().code(),
                point.proves().stream().map(fault -> fault.code()).sorted().toList(),
                settled == null
                        ? null
                        : new SettledBody(
                                settled.how() == Settlement.How.WAIVED,
                                settled.picture(),
                                settled.words(),
                                settled.person(),
                                settled.at()));
    }

    private static @Nullable FaultBody fault(@Nullable Finding found) {
        if (found == null) {
            return null;
        }
        var symptom = found.symptom();
        return new FaultBody(
                found.fault().code(),
                found.reason(),
                symptom == null ? null : symptom.code(),
                found.part(),
                found.batch(),
                found.step(),
                found.person(),
                found.at());
    }

    private static @Nullable PatternBody pattern(@Nullable Pattern pattern) {
        return pattern == null
                ? null
                : new PatternBody(
                        pattern.symptom().code(), pattern.part(), pattern.batch(), pattern.count(), pattern.others());
    }

    private static SolutionBody solution(Solution one) {
        return new SolutionBody(
                one.id(),
                one.kind().code(),
                one.words(),
                one.grant(),
                one.outcome().code(),
                one.said());
    }

    private static MissingBody missing(Missing one, Words words) {
        return new MissingBody(one.code(), one.place(), words.say(one.refusal()));
    }

    private static ShownBody shown(Shown one) {
        return new ShownBody(one.key(), one.video(), one.url(), one.at());
    }

    private static NamedBody named(Named one) {
        return new NamedBody(one.kind().code(), one.value(), one.quote(), one.message());
    }

    private static SightingBody sighting(Sighting one) {
        return new SightingBody(one.kind().code(), one.what(), one.at());
    }

    private static @Nullable SumBody sum(@Nullable ClosingSum sum) {
        if (sum == null) {
            return null;
        }
        var price = sum.price();
        return new SumBody(
                sum.cost().minor(),
                price == null ? null : price.minor(),
                sum.cost().currency(),
                sum.at());
    }
}
