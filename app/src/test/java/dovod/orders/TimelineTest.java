package dovod.orders;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.orders.OrderMoment.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullUnmarked
class TimelineTest {

    private static final Instant ORDERED = Instant.parse("2026-11-18T06:12:00Z");
    private static final Instant PACKED = Instant.parse("2026-11-18T06:15:00Z");
    private static final Instant CANCELLED = Instant.parse("2026-11-20T19:41:00Z");
    private static final Instant LOOKED = Instant.parse("2026-11-21T11:00:00Z");

    @Test
    void anEventToldTwiceIsOneLine() {
        var lines = Timeline.of(List.of(
                fact(FactKind.CREATED, ORDERED, "list", Map.of()),
                fact(FactKind.CREATED, ORDERED, "push", Map.of()),
                state("posting_created", null),
                state("posting_packing", null),
                state("posting_packing", PACKED)));

        assertThat(lines)
                .extracting(OrderMoment::key, OrderMoment::at, OrderMoment::dated)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("orders.moment.created", ORDERED, true),
                        org.assertj.core.groups.Tuple.tuple("orders.moment.state", PACKED, true));
    }

    @Test
    void aCancellationTakesItsReasonAndItsTimeFromWhereverTheyAreTold() {
        var lines = Timeline.of(List.of(
                fact(FactKind.CANCELLED, null, "list", reason("не удалось собрать")),
                fact(FactKind.CANCELLED, CANCELLED, "push", reason("")),
                state("posting_canceled", null)));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.tone()).isEqualTo(Tone.BAD);
            assertThat(line.key()).isEqualTo("orders.moment.cancelled_for");
            assertThat(line.arguments()).containsExactly("не удалось собрать");
            assertThat(line.at()).isEqualTo(CANCELLED);
            assertThat(line.source()).as("who named the reason").isEqualTo("list");
        });
    }

    @Test
    void aStateWithoutATimeStandsWhereItBecameKnown() {
        var lines = Timeline.of(
                List.of(state("posting_in_pickup_point", null), fact(FactKind.CREATED, ORDERED, "list", Map.of())));

        assertThat(lines).extracting(OrderMoment::dated).containsExactly(true, false);
        assertThat(lines.getLast().at()).isEqualTo(LOOKED);
    }

    @Test
    void neverHandedOverIsToldOnlyOfWhatWasCancelledBefore() {
        assertThat(missing("cancelled", state("posting_packing", PACKED))).contains("orders.missing.handing_over");
        assertThat(missing("cancelled", state("posting_in_pickup_point", PACKED)))
                .doesNotContain("orders.missing.handing_over");
        assertThat(missing("delivering", state("posting_packing", PACKED))).isEmpty();
    }

    @Test
    void noMoneyIsToldOnlyAfterALook() {
        var posting = posting("cancelled");
        var looked = new KnownLook("1-2-3", Look.MONEY, "/v1/finance/accrual/postings", LOOKED);

        assertThat(Absences.of(posting, List.of(), false, false, List.of(looked)))
                .filteredOn(line -> line.key().equals("orders.missing.money"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.source()).isEqualTo("/v1/finance/accrual/postings");
                    assertThat(line.knownAt()).isEqualTo(LOOKED);
                });
        assertThat(Absences.of(posting, List.of(), false, false, List.of()))
                .extracting(OrderMoment::key)
                .doesNotContain("orders.missing.money");
        assertThat(Absences.of(posting, List.of(), true, false, List.of(looked)))
                .extracting(OrderMoment::key)
                .doesNotContain("orders.missing.money");
    }

    @Test
    void noReturnIsToldOnlyOfWhatHadLeft() {
        var looked = List.of(new KnownLook("1-2-3", Look.RETURNS, "/v1/returns/list", LOOKED));
        var left = List.of(state("posting_on_way_to_city", PACKED));

        assertThat(Absences.of(posting("cancelled"), left, true, false, looked))
                .extracting(OrderMoment::key)
                .containsExactly("orders.missing.returns");
        assertThat(Absences.of(posting("cancelled"), left, true, true, looked)).isEmpty();
    }

    private static List<String> missing(String status, KnownFact fact) {
        return Absences.of(posting(status), List.of(fact), true, true, List.of()).stream()
                .map(OrderMoment::key)
                .toList();
    }

    private static KnownPosting posting(String status) {
        return new KnownPosting(new UUID(0, 1), "1-2-3", "1-2", "fbo", status, null, null, null, null, null, LOOKED);
    }

    private static KnownFact state(String substatus, @Nullable Instant at) {
        return fact(FactKind.STATE, at, "list", Map.of("status", "some", "substatus", substatus));
    }

    private static Map<String, Object> reason(String reason) {
        return Map.of("reasonId", 1, "reason", reason, "by", "marketplace", "initiator", "");
    }

    private static KnownFact fact(FactKind kind, @Nullable Instant at, String source, Map<String, Object> detail) {
        return new KnownFact("1-2-3", kind, at, LOOKED, source, detail);
    }
}
