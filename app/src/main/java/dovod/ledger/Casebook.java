package dovod.ledger;

import dovod.kernel.TenantId;
import dovod.ledger.spi.CaseBook;
import dovod.ledger.spi.CaseFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the room that knows cases; it stands above this one. */
@Component
class Casebook {

    private final ObjectProvider<CaseBook> books;

    Casebook(ObjectProvider<CaseBook> books) {
        this.books = books;
    }

    Optional<CaseFacts> find(TenantId tenant, UUID caseId) {
        return books.stream()
                .flatMap(book -> book.find(tenant, caseId).stream())
                .findFirst();
    }

    /** The case and those merged into it. */
    static List<UUID> whole(CaseFacts facts) {
        var whole = new ArrayList<>(facts.merged());
        whole.add(facts.id());
        return whole;
    }
}
