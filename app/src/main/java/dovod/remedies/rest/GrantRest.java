package dovod.remedies.rest;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.remedies.DecidingGrant;
import dovod.remedies.FulfillingGrant;
import dovod.remedies.Grant;
import dovod.remedies.GrantingRemedy;
import dovod.remedies.Grants;
import dovod.remedies.NewGrant;
import dovod.remedies.Reason;
import dovod.remedies.WithdrawingGrant;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was given. Amounts are kopecks where they are told, roubles where they are asked for. */
@RestController
@RequestMapping("/api/v1")
class GrantRest {

    private final Grants grants;
    private final GrantingRemedy granting;
    private final DecidingGrant deciding;
    private final FulfillingGrant fulfilling;
    private final WithdrawingGrant withdrawing;

    GrantRest(
            Grants grants,
            GrantingRemedy granting,
            DecidingGrant deciding,
            FulfillingGrant fulfilling,
            WithdrawingGrant withdrawing) {
        this.grants = grants;
        this.granting = granting;
        this.deciding = deciding;
        this.fulfilling = fulfilling;
        this.withdrawing = withdrawing;
    }

    /**
     * @param above why it waits for somebody's word: {@code authority} or {@code budget}
     * @param tracking the number of a parcel, or a code given by hand
     */
    record GrantJson(
            UUID id,
            UUID caseId,
            UUID remedy,
            String kind,
            String title,
            long amount,
            String reason,
            @Nullable String part,
            String note,
            UUID askedBy,
            Instant askedAt,
            String state,
            @Nullable String above,
            @Nullable Instant doneAt,
            @Nullable String tracking) {

        static GrantJson of(Grant grant) {
            var done = grant.done();
            return new GrantJson(
                    grant.id(),
                    grant.caseId(),
                    grant.remedy(),
                    grant.kind().code(),
                    grant.title(),
                    grant.amount().minor(),
                    grant.reason().code(),
                    grant.part(),
                    grant.note(),
                    grant.askedBy(),
                    grant.askedAt(),
                    grant.state().code(),
                    grant.above() == null ? null : grant.above().code(),
                    done == null ? null : done.at(),
                    done == null ? null : done.tracking());
        }
    }

    /** @param amount roubles, such as {@code 300}; absent for what it usually costs */
    record NewGrantBody(
            @Nullable UUID remedy,
            @Nullable String amount,
            @Nullable String reason,
            @Nullable String part,
            @Nullable String note) {}

    record DecisionBody(boolean yes, @Nullable String why) {}

    record FulfilmentBody(
            @Nullable String tracking, @Nullable String postage) {}

    record WithdrawalBody(@Nullable String reason) {}

    @GetMapping("/cases/{id}/grants")
    List<GrantJson> readGrants(Actor actor, @PathVariable UUID id) {
        return grants.ofCase(actor, id).stream().map(GrantJson::of).toList();
    }

    @PostMapping("/cases/{id}/grants")
    @ResponseStatus(HttpStatus.CREATED)
    GrantJson grantRemedy(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody NewGrantBody body) {
        return GrantJson.of(granting.grant(
                actor,
                new NewGrant(
                        id,
                        Optional.ofNullable(body.remedy()).orElseThrow(NotFound::new),
                        text(body.amount()),
                        Reason.read(text(body.reason())),
                        body.part(),
                        text(body.note()),
                        key)));
    }

    @PostMapping("/grants/{id}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decideGrant(Actor actor, @PathVariable UUID id, @RequestBody DecisionBody body) {
        deciding.decide(actor, id, body.yes(), text(body.why()));
    }

    @PostMapping("/grants/{id}/fulfilment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void fulfilGrant(Actor actor, @PathVariable UUID id, @RequestBody FulfilmentBody body) {
        fulfilling.fulfil(actor, id, text(body.tracking()), text(body.postage()));
    }

    @DeleteMapping("/grants/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawGrant(Actor actor, @PathVariable UUID id, @RequestBody WithdrawalBody body) {
        withdrawing.withdraw(actor, id, text(body.reason()));
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
