package dovod.sandbox;

import dovod.sandbox.world.ChatOpening;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.PostingDraft;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.Speaker;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** The fixed cast of the tests. */
final class Goods {
    static final Product KIT = new Product(
            1_100_201,
            646_399_170,
            "UST-42",
            "Набор «Юный столяр», 42 детали",
            new BigDecimal(2700),
            new BigDecimal(3300),
            "kit",
            Instant.parse("2025-02-03T09:00:00Z"));
    static final Speaker IGOR = Speaker.buyer("115568", "Игорь");
    static final String PRESENT = "48866017-0495-1";

    private Goods() {}

    static Posting fbo() {
        return PostingDraft.fbo(PRESENT)
                .of(KIT, 1)
                .createdAt(SandboxOptions.BEGINNING.minus(Duration.ofDays(3)))
                .draw();
    }

    static Posting fbs(String number) {
        return PostingDraft.fbs(number)
                .of(KIT, 1)
                .createdAt(SandboxOptions.BEGINNING.minus(Duration.ofHours(1)))
                .draw();
    }

    /** A chat that Igor opened from his order. */
    static String igorsChat(Sandbox sandbox) {
        var seller = sandbox.control().seller();
        seller.add(KIT);
        var posting = seller.add(fbo());
        return seller.openChat(ChatOpening.about(IGOR, posting));
    }
}
