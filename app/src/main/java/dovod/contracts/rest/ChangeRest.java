package dovod.contracts.rest;

import dovod.contracts.ClauseChange;
import dovod.contracts.Comparing;
import dovod.contracts.Notice;
import dovod.contracts.VersionChanges;
import dovod.kernel.Actor;
import dovod.lib.clausediff.Passage;
import dovod.lib.clausediff.ValueChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/contracts/{id}/changes}: what changed between two versions. */
@RestController
@RequestMapping("/api/v1/contracts/{id}/changes")
class ChangeRest {

    private final Comparing comparing;

    ChangeRest(Comparing comparing) {
        this.comparing = comparing;
    }

    record PassageJson(String path, String text) {

        static @Nullable PassageJson of(@Nullable Passage passage) {
            return passage == null ? null : new PassageJson(passage.path(), passage.text());
        }
    }

    record ValueJson(
            String kind,
            @Nullable String before,
            @Nullable String after,
            @Nullable String effect) {

        static ValueJson of(ValueChange value) {
            var effect = value.effect();
            return new ValueJson(
                    value.kind().name().toLowerCase(Locale.ROOT),
                    value.before(),
                    value.after(),
                    effect == null ? null : effect.name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * @param kind added, removed, moved or reworded
     * @param worse words of the rule pack say that it may make our conditions worse
     */
    record ChangeJson(
            UUID identity,
            String kind,
            @Nullable PassageJson before,
            @Nullable PassageJson after,
            boolean moved,
            boolean worse,
            List<ValueJson> values) {

        static ChangeJson of(ClauseChange found) {
            var change = found.change();
            return new ChangeJson(
                    found.identity(),
                    change.kind().name().toLowerCase(Locale.ROOT),
                    PassageJson.of(change.before()),
                    PassageJson.of(change.after()),
                    change.moved(),
                    found.worse(),
                    change.values().stream().map(ValueJson::of).toList());
        }
    }

    record RuleJson(String id, int days, int changes, boolean broken, String source) {

        static RuleJson of(Notice.Checked checked) {
            return new RuleJson(
                    checked.rule().id(),
                    checked.rule().days(),
                    checked.changes(),
                    checked.broken(),
                    checked.rule().source());
        }
    }

    record NoticeJson(
            LocalDate toldOn,
            @Nullable LocalDate effectiveOn,
            @Nullable Long days,
            @Nullable LocalDate leaveUntil,
            List<RuleJson> rules) {

        static NoticeJson of(Notice notice) {
            return new NoticeJson(
                    notice.toldOn(),
                    notice.effectiveOn(),
                    notice.days(),
                    notice.leaveUntil(),
                    notice.rules().stream().map(RuleJson::of).toList());
        }
    }

    record ChangesJson(UUID before, UUID after, List<ChangeJson> changes, int renumbered, NoticeJson notice) {

        static ChangesJson of(VersionChanges compared) {
            return new ChangesJson(
                    compared.before().id(),
                    compared.after().id(),
                    compared.changes().stream().map(ChangeJson::of).toList(),
                    compared.renumbered(),
                    NoticeJson.of(compared.notice()));
        }
    }

    @GetMapping
    ChangesJson changes(Actor actor, @PathVariable UUID id, @RequestParam UUID before, @RequestParam UUID after) {
        return ChangesJson.of(comparing.compare(actor, id, before, after));
    }
}
