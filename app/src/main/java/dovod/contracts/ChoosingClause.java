package dovod.contracts;

import dovod.kernel.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
     * Some clauses with these words or this number, the best first; each once, and only where it stood on that day. What only
     * names others is no clause to lean on.
     *
     * @param day of the event
     */
    public List<CitedClause> find(Actor actor, String words, LocalDate day) {
        var standing = new HashMap<UUID, List<VersionText>>();
        var found = new ArrayList<CitedClause>();
        contracts.search(actor, words).stream()
                .map(wording -> Map.entry(wording.identity(), wording.contract()))
                .distinct()
                .limit(2L * MOST)
                .forEach(one -> asOf(actor, one, day, standing).ifPresent(found::add));
        return found.stream().limit(MOST).toList();
    }

    private Optional<CitedClause> asOf(
            Actor actor, Map.Entry<UUID, UUID> one, LocalDate day, Map<UUID, List<VersionText>> standing) {
        return standing
                .computeIfAbsent(
                        one.getValue(), contract -> texts(actor, contract, day).toList())
                .stream()
                .filter(text -> text.clause(one.getKey())
                        .filter(clause -> text.isStillToCome(clause, day))
                        .isEmpty())
                .findFirst()
                .flatMap(text -> text.clause(one.getKey())
                        .filter(clause -> !clause.heading())
                        .map(clause -> CitedClause.alone(text, clause, day)));
    }

    private Stream<VersionText> texts(Actor actor, UUID contract, LocalDate day) {
        return contracts.standing(actor, contract, day).limit(FORMER).map(version -> contracts.text(actor, version));
    }
}
