package dovod.contracts;

import dovod.kernel.Actor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds clauses to cite, as they stood on the day of what they are cited for. */
@Component
public class ChoosingClause {

    private static final int MOST = 8;
    private static final int FORMER = 3;

    private final Contracts contracts;

    ChoosingClause(Contracts contracts) {
        this.contracts = contracts;
    }

    /**
     * Some clauses with these words or this number, the best first; each once, and only where it stood on that day. What
     * only names others is no clause to lean on.
     *
     * @param day of the event
     */
    public List<CitedClause> find(Actor actor, String words, LocalDate day) {
        var reading = new Reading(actor, day);
        return contracts.search(actor, words).stream()
                .map(wording -> new Found(wording.identity(), wording.contract()))
                .distinct()
                .limit(2L * MOST)
                .flatMap(found -> reading.asOf(found).stream())
                .limit(MOST)
                .toList();
    }

    private record Found(UUID identity, UUID contract) {}

    /** Each version is read once, and only when the one after it does not answer. */
    private final class Reading {

        private final Actor actor;
        private final LocalDate day;
        private final Map<UUID, List<ContractVersion>> standing = new HashMap<>();
        private final Map<UUID, VersionText> texts = new HashMap<>();

        Reading(Actor actor, LocalDate day) {
            this.actor = actor;
            this.day = day;
        }

        Optional<CitedClause> asOf(Found found) {
            return standing(found.contract()).stream()
                    .map(this::text)
                    .filter(text -> text.clause(found.identity())
                            .filter(clause -> text.isStillToCome(clause, day))
                            .isEmpty())
                    .findFirst()
                    .flatMap(text -> text.clause(found.identity())
                            .filter(clause -> !clause.heading())
                            .map(clause -> CitedClause.alone(text, clause, day)));
        }

        private List<ContractVersion> standing(UUID contract) {
            return standing.computeIfAbsent(
                    contract,
                    unread ->
                            contracts.standing(actor, unread, day).limit(FORMER).toList());
        }

        private VersionText text(ContractVersion version) {
            return texts.computeIfAbsent(version.id(), unread -> contracts.text(actor, version));
        }
    }
}
