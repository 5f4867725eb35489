package dovod.remedies.rest;

import dovod.kernel.Actor;
import dovod.kernel.Role;
import dovod.remedies.Authority;
import dovod.remedies.Limits;
import dovod.remedies.SettingLimits;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may give how much, and how much in a month. Kopecks where it is told, roubles where it is asked for. */
@RestController
@RequestMapping("/api/v1/remedy-limits")
class LimitRest {

    private final Limits limits;
    private final SettingLimits setting;

    LimitRest(Limits limits, SettingLimits setting) {
        this.limits = limits;
        this.setting = setting;
    }

    /**
     * @param alone how much at once
     * @param inCase how much in one case
     */
    record AuthorityJson(String role, long alone, long inCase) {
        static AuthorityJson of(Authority authority) {
            return new AuthorityJson(
                    authority.role().code(),
                    authority.alone().minor(),
                    authority.inCase().minor());
        }
    }

    /**
     * @param month such as {@code 2026-11}
     * @param amount absent when nobody has set one
     * @param given so far in this month
     */
    record BudgetJson(String month, @Nullable Long amount, long given) {
        static BudgetJson of(Limits.Budget budget) {
            var amount = budget.amount();
            return new BudgetJson(
                    budget.month().toString(),
                    amount == null ? null : amount.minor(),
                    budget.given().minor());
        }
    }

    record LimitsJson(List<AuthorityJson> authorities, BudgetJson budget) {}

    /** @param role agent, expert, manager, owner or admin */
    record AuthorityBody(
            @Nullable String role,
            @Nullable String alone,
            @Nullable String inCase) {

        SettingLimits.Typed typed() {
            return new SettingLimits.Typed(
                    Objects.requireNonNullElse(alone, ""), Objects.requireNonNullElse(inCase, ""));
        }
    }

    /**
     * @param authorities of roles that are to change; the others stay
     * @param budget of a month from this one on; absent to leave it as it is
     */
    record LimitsBody(
            @Nullable List<AuthorityBody> authorities,
            @Nullable String budget) {}

    @GetMapping
    LimitsJson readLimits(Actor actor) {
        return new LimitsJson(
                limits.authorities(actor).stream().map(AuthorityJson::of).toList(),
                BudgetJson.of(limits.budget(actor)));
    }

    @PutMapping
    LimitsJson setLimits(Actor actor, @RequestBody LimitsBody body) {
        var typed = new EnumMap<Role, SettingLimits.Typed>(Role.class);
        Objects.requireNonNullElse(body.authorities(), List.<AuthorityBody>of())
                .forEach(authority -> typed.put(Role.read(authority.role()), authority.typed()));
        setting.set(actor, typed, Objects.requireNonNullElse(body.budget(), ""));
        return readLimits(actor);
    }
}
