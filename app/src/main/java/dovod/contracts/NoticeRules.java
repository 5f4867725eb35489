package dovod.contracts;

import dovod.contracts.Notice.Checked;
import dovod.lib.clausediff.Change;
import dovod.lib.clausediff.DutyKind;
import dovod.lib.clausediff.Party;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Terms of notice from the rule packs in {@code rules/contracts/}, held against versions. */
@Component
class NoticeRules {

    private final List<NoticePack> packs = NoticePack.all();

    private List<NoticePack> packs(String party) {
        var name = party.toLowerCase(Locale.ROOT);
        return packs.stream()
                .filter(pack -> name.contains(pack.party().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Sums, percents and terms that changed, or duties that appeared, in a clause of which the pack says it may hurt. */
    boolean isWorse(String party, Change change) {
        return packs(party).stream().flatMap(pack -> pack.rules().stream()).anyMatch(rule -> speaksOf(rule, change));
    }

    private static boolean speaksOf(NoticeRule rule, Change change) {
        var text = (change.passage().path() + " " + change.passage().text())
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
        return !rule.words().isEmpty()
                && isBurden(change)
                && rule.words().stream().anyMatch(text::contains);
    }

    private static boolean isBurden(Change change) {
        return !change.values().isEmpty()
                || change.duties().stream()
                        .anyMatch(duty -> duty.appeared()
                                && duty.duty().kind() != DutyKind.RIGHT
                                && duty.duty().party() != Party.MARKETPLACE);
    }

    Notice check(String party, VersionText version, List<ClauseChange> changes) {
        var told = version.version().toldOn();
        var effective = effective(version, changes);
        var days = effective == null ? null : (Long) ChronoUnit.DAYS.between(told, effective);
        var found = packs(party);
        var rules = found.stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.holdsOn(told))
                .map(rule -> checked(rule, days, changes))
                .toList();
        var leave = found.stream().map(pack -> told.plusDays(pack.leaveDays())).findFirst();
        return new Notice(told, effective, days, rules, leave.orElse(null));
    }

    private static Checked checked(NoticeRule rule, @Nullable Long days, List<ClauseChange> changes) {
        int concerned =
                (int) changes.stream().filter(change -> concerns(rule, change)).count();
        return new Checked(rule, concerned, concerned > 0 && days != null && days < rule.days());
    }

    private static boolean concerns(NoticeRule rule, ClauseChange change) {
        return switch (rule.id()) {
            case "worse" -> change.worse();
            case "burden" -> !change.worse() && isBurden(change.change());
            default ->
                !change.worse()
                        && !isBurden(change.change())
                        && !change.change().onlyLinks();
        };
    }

    /** Its own day of force, else the first one written in a clause that changed. */
    private static @Nullable LocalDate effective(VersionText version, List<ClauseChange> changes) {
        return Stream.concat(
                        Stream.ofNullable(version.version().effectiveOn()),
                        changes.stream()
                                .flatMap(change ->
                                        Stream.ofNullable(change.change().after()))
                                .flatMap(after ->
                                        version.dates().stream().filter(date -> date.clause() == after.clause()))
                                .flatMap(date -> Stream.ofNullable(date.from()))
                                .sorted())
                .findFirst()
                .orElse(null);
    }
}
