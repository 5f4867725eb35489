package dovod.helpcenter;

import dovod.catalog.Instructions;
import dovod.catalog.Parts;
import dovod.catalog.Product;
import dovod.catalog.Products;
import dovod.conversations.Arrival;
import dovod.conversations.Author;
import dovod.conversations.BringingFiles;
import dovod.conversations.Receiving;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody writes on a page of help, and goes on writing by their private link: each time it is work of the desk. */
@Component
public class WritingLetter {

    static final String CHANNEL = "webform";

    private final Tenancy tenancy;
    private final Clock clock;
    private final Products products;
    private final Parts parts;
    private final Instructions instructions;
    private final JdbcLetters letters;
    private final JdbcHelpPages pages;
    private final JdbcUploads uploads;
    private final Receiving receiving;
    private final BringingFiles files;
    private final Limits limits;

    WritingLetter(
            Tenancy tenancy,
            Clock clock,
            Products products,
            Parts parts,
            Instructions instructions,
            JdbcLetters letters,
            JdbcHelpPages pages,
            JdbcUploads uploads,
            Receiving receiving,
            BringingFiles files,
            Limits limits) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.products = products;
        this.parts = parts;
        this.instructions = instructions;
        this.letters = letters;
        this.pages = pages;
        this.uploads = uploads;
        this.receiving = receiving;
        this.files = files;
        this.limits = limits;
    }

    /**
     * @return the secret of the private link
     * @throws Refused {@code letter_name}, {@code letter_order}, {@code letter_body}, {@code letter_files},
     *     {@code letter_consent}, {@code upload_gone}, {@code help_often}
     */
    public String write(Visit visit, NewLetter told) {
        var checked = told.checked();
        limits.letter(visit);
        var secret = Secrets.token();
        var now = clock.instant();
        tenancy.run(visit.tenant(), () -> {
            var product = products.get(visit.tenant(), visit.product());
            var letter = letter(visit, checked, product, now);
            letters.add(visit.tenant(), letter);
            pages.addDoor(visit.tenant(), letter.id(), Secrets.digest(secret));
            say(visit.tenant(), letter, product, checked.body(), checked.uploads(), now);
        });
        return secret;
    }

    /**
     * @param secret of the private link
     * @throws Refused {@code letter_body}, {@code letter_files}, {@code upload_gone}, {@code help_often}
     * @throws NotFound when the link leads nowhere
     */
    public void goOn(String secret, String body, List<String> brought) {
        var door =
                tenancy.directory(() -> pages.byDigest(Secrets.digest(secret))).orElseThrow(NotFound::new);
        var said = NewLetter.clean(body);
        var wrong = new ArrayList<Refusal>();
        NewLetter.body(wrong, said, brought);
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        limits.words(door.letter().toString());
        tenancy.run(door.tenant(), () -> {
            var letter = letters.find(door.tenant(), door.letter()).orElseThrow(NotFound::new);
            var product = products.get(door.tenant(), letter.product());
            say(door.tenant(), letter, product, said, brought, clock.instant());
        });
    }

    private Letter letter(Visit visit, NewLetter told, Product product, Instant now) {
        var part = told.part();
        var step = told.step();
        return new Letter(
                Ids.next(),
                product.shop(),
                product.id(),
                part != null && parts.find(visit.tenant(), product.id(), part).isPresent() ? part : null,
                step != null
                                && step >= 1
                                && step
                                        <= instructions
                                                .steps(visit.tenant(), product.id())
                                                .size()
                        ? step
                        : null,
                told.order().isEmpty() ? null : told.order(),
                told.name(),
                told.consent(),
                now);
    }

    private void say(TenantId tenant, Letter letter, Product product, String body, List<String> brought, Instant now) {
        var kept = uploads.use(
                tenant, product.id(), brought.stream().map(Secrets::digest).toList());
        if (kept.size() != brought.size()) {
            throw new Refused(Refusal.field("files", "upload_gone"));
        }
        var said = new Said(Ids.next(), letter.id(), false, body, kept, now);
        var first = letters.said(tenant, letter.id()).isEmpty();
        letters.say(tenant, said);
        receiving.receive(tenant, List.of(arrival(letter, product, said, first ? about(tenant, letter) : "")));
        files.bring(tenant, letter.shop(), letter.id().toString(), said.id().toString(), kept);
    }

    /** What they pointed at stands before their words, so that nobody has to ask. */
    private String about(TenantId tenant, Letter letter) {
        var lines = new ArrayList<String>();
        if (letter.part() != null) {
            parts.find(tenant, letter.product(), letter.part())
                    .ifPresent(part -> lines.add("№ " + part.number() + ". " + part.name()));
        }
        if (letter.step() != null) {
            var step = instructions.steps(tenant, letter.product()).get(letter.step() - 1);
            lines.add("↳ " + step.number() + ". " + step.title());
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n\n";
    }

    private static Arrival arrival(Letter letter, Product product, Said said, String about) {
        UUID connection = letter.shop();
        return new Arrival(
                CHANNEL,
                connection,
                letter.shop(),
                letter.id().toString(),
                "buyer",
                said.id().toString(),
                Author.BUYER,
                "letter-" + letter.id(),
                letter.name(),
                about + said.body(),
                said.files().stream().map(UUID::toString).toList(),
                said.at(),
                letter.order(),
                null,
                product.sku(),
                false);
    }
}
