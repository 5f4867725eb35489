package dovod.claims;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Fragments;
import dovod.platform.Tenancy;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The formal claim as a letter that can be printed. */
@Component
public class WritingLetter {

    private final Tenancy tenancy;
    private final JdbcClaims claims;
    private final DraftingLetter drafting;
    private final Fragments fragments;
    private final Audit audit;

    WritingLetter(Tenancy tenancy, JdbcClaims claims, DraftingLetter drafting, Fragments fragments, Audit audit) {
        this.tenancy = tenancy;
        this.claims = claims;
        this.drafting = drafting;
        this.fragments = fragments;
        this.audit = audit;
    }

    /** @throws NotFound when there is no such claim */
    public byte[] pdf(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        var pdf = tenancy.read(actor.tenant(), () -> {
            var claim = claims.find(actor.tenant(), id).orElseThrow(NotFound::new);
            return Letter.pdf(body(actor, claim));
        });
        audit.saw(actor, "claim:" + id + ":letter");
        return pdf;
    }

    private String body(Actor actor, Claim claim) {
        var body = new StringOutput();
        fragments
                .of("claims/letter", Map.of("words", drafting.words(claim), "letter", drafting.draft(actor, claim)))
                .writeTo(body);
        return body.toString();
    }
}
