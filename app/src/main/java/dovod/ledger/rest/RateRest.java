package dovod.ledger.rest;

import dovod.kernel.Actor;
import dovod.kernel.Role;
import dovod.ledger.Rate;
import dovod.ledger.Rates;
import dovod.ledger.SettingRates;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an hour of each role costs. Kopecks where it is told, roubles where it is asked for. */
@RestController
@RequestMapping("/api/v1/rates")
class RateRest {

    private final Rates rates;
    private final SettingRates setting;

    RateRest(Rates rates, SettingRates setting) {
        this.rates = rates;
        this.setting = setting;
    }

    /** @param since from when it holds; absent while nobody has set it and it is assumed */
    record RateJson(String role, long perHour, @Nullable Instant since) {
        static RateJson of(Rate rate) {
            return new RateJson(rate.role().code(), rate.perHour().minor(), rate.since());
        }
    }

    /**
     * @param role agent, expert, manager, owner or admin
     * @param perHour roubles, such as {@code 450}
     */
    record RateBody(@Nullable String role, @Nullable String perHour) {}

    @GetMapping
    List<RateJson> listRates(Actor actor) {
        return rates.all(actor).stream().map(RateJson::of).toList();
    }

    /** Those that are named change from now on; what was posted stays at the rate of its time. */
    @PutMapping
    List<RateJson> setRates(Actor actor, @RequestBody List<RateBody> body) {
        var typed = new EnumMap<Role, String>(Role.class);
        body.forEach(rate -> typed.put(Role.read(rate.role()), Objects.requireNonNullElse(rate.perHour(), "")));
        setting.set(actor, typed);
        return listRates(actor);
    }
}
