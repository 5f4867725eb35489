package dovod.sandbox.api;

import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.AccrualType;
import dovod.sandbox.world.FinanceEntry;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/finance/accrual/*}. Days are days in Moscow. */
final class AccrualMethods {
    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate EARLIEST = LocalDate.of(2022, 1, 1);
    private static final Duration LAST_ID_LIFE = Duration.ofMinutes(15);
    private static final int PAGE = 100;

    private AccrualMethods() {}

    static ObjectNode types(Call call) {
        var answer = Json.object();
        answer.set("accrual_types", Json.array(List.of(AccrualType.values()), AccrualMethods::type));
        return answer;
    }

    static ObjectNode byDay(Call call) {
        var day = day(call.body().requiredText("date"));
        if (!call.body().has("last_id")) {
            throw Refusal.invalid("last_id", "value is required");
        }
        var after = after(call.body().text("last_id"), day, call.now());
        var fitting = call.shop().money().stream()
                .filter(entry -> date(entry).equals(day) && entry.id() > after)
                .toList();
        var page = fitting.stream().limit(PAGE).toList();
        var answer = Json.object();
        answer.set("accruals", Json.array(page, entry -> AccrualParts.entry(call.shop(), entry)));
        return answer.put("last_id", fitting.size() > PAGE ? lastId(day, call.now(), page.getLast()) : "");
    }

    static ObjectNode postings(Call call) {
        var numbers = call.body().texts("posting_numbers", 200);
        if (numbers.isEmpty()) {
            throw Refusal.invalid("posting_numbers", "value must contain between 1 and 200 items, inclusive");
        }
        var wanted = new LinkedHashMap<String, List<FinanceEntry>>();
        numbers.forEach(number -> wanted.put(number, new ArrayList<>()));
        for (var entry : call.shop().money()) {
            var entries = wanted.get(entry.postingNumber());
            if (entries != null) {
                entries.add(entry);
            }
        }
        wanted.values().removeIf(List::isEmpty);
        var answer = Json.object();
        answer.set("posting_accruals", Json.array(wanted.entrySet(), known -> ofPosting(call, known)));
        return answer;
    }

    static LocalDate date(FinanceEntry entry) {
        return LocalDate.ofInstant(entry.at(), MOSCOW);
    }

    private static ObjectNode ofPosting(Call call, Map.Entry<String, List<FinanceEntry>> known) {
        var node = Json.object().put("posting_number", known.getKey());
        var lines = node.putArray("accruals");
        known.getValue().forEach(entry -> lines.addAll(AccrualParts.lines(call.shop(), entry)));
        return node;
    }

    private static ObjectNode type(AccrualType type) {
        return Json.object()
                .put("description", type.description())
                .put("id", type.id())
                .put("name", type.word());
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.isBefore(EARLIEST)) {
                throw Refusal.invalid("date", "the earliest day is 2022-01-01");
            }
            return day;
        } catch (DateTimeException e) {
            throw Refusal.invalid("date", "must be a day like 2026-11-21");
        }
    }

    private static String lastId(LocalDate day, Instant now, FinanceEntry last) {
        return Page.seal(day + " " + now.getEpochSecond() + " " + last.id());
    }

    private static long after(String lastId, LocalDate day, Instant now) {
        if (lastId.isEmpty()) {
            return 0;
        }
        var parts = Page.open(lastId).split(" ", -1);
        if (parts.length != 3 || !parts[0].equals(day.toString())) {
            throw Refusal.bad("last_id does not belong to this date");
        }
        var givenOut = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        if (now.isAfter(givenOut.plus(LAST_ID_LIFE))) {
            throw Refusal.bad("last_id is outdated");
        }
        return Long.parseLong(parts[2]);
    }

    static boolean none(BigDecimal amount) {
        return amount.signum() == 0;
    }
}
