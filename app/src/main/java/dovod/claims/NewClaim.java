package dovod.claims;

import dovod.kernel.Money;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a person writes it, or as findings make it.
 *
 * @param discoveredAt when we learned of it
 * @param happenedOn when it happened; null when nobody knows
 * @param questions what we want to know; none means those of the rule pack
 * @param conversation the marketplace's own chat about it; null when there is none
 */
public record NewClaim(
        @Nullable UUID shop,
        String marketplace,
        String topic,
        String title,
        String facts,
        String posting,
        String sku,
        String product,
        int quantity,
        Money claimed,
        Instant discoveredAt,
        @Nullable LocalDate happenedOn,
        List<String> questions,
        @Nullable UUID conversation) {

    static final int TITLE = 200;
    static final int FACTS = 10_000;
    private static final int NUMBER = 100;
    private static final int QUESTION = 500;
    private static final int MOST_QUESTIONS = 20;
    private static final int MOST_PIECES = 100_000;
    private static final long MOST_MONEY = 100_000_000_000L;

    public NewClaim {
        title = clean(title);
        facts = clean(facts);
        posting = clean(posting);
        sku = clean(sku);
        product = clean(product);
        questions = questions.stream()
                .map(NewClaim::clean)
                .filter(question -> !question.isEmpty())
                .distinct()
                .toList();
    }

    /** @throws Refused with all that is wrong at once */
    NewClaim checked(ClaimPack pack, Instant now) {
        var wrong = new ArrayList<Refusal>();
        if (title.isEmpty() || title.length() > TITLE) {
            wrong.add(Refusal.field("title", "claim_title", TITLE));
        }
        if (facts.isEmpty() || facts.length() > FACTS) {
            wrong.add(Refusal.field("facts", "claim_facts", FACTS));
        }
        if (pack.findTopic(topic).isEmpty()) {
            wrong.add(Refusal.field("topic", "claim_topic"));
        }
        if (posting.length() > NUMBER || sku.length() > NUMBER || product.length() > TITLE) {
            wrong.add(Refusal.field("posting", "claim_number", NUMBER));
        }
        if (quantity < 1 || quantity > MOST_PIECES) {
            wrong.add(Refusal.field("quantity", "claim_quantity"));
        }
        if (claimed.minor() < 0 || claimed.minor() > MOST_MONEY) {
            wrong.add(Refusal.field("claimed", "claim_sum"));
        }
        if (discoveredAt.isAfter(now)) {
            wrong.add(Refusal.field("discovered", "claim_future"));
        }
        if (happenedOn != null && happenedOn.isAfter(pack.day(discoveredAt))) {
            wrong.add(Refusal.field("happened", "claim_happened"));
        }
        if (questions.size() > MOST_QUESTIONS
                || questions.stream().anyMatch(question -> question.length() > QUESTION)) {
            wrong.add(Refusal.field("questions", "claim_questions", MOST_QUESTIONS, QUESTION));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return this;
    }

    static String clean(String text) {
        return text.replace("\u0000", "").replace("\r\n", "\n").strip();
    }
}
