package dovod.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a clause said.
 *
 * @param identity the clause, through all versions
 * @param firstOn the day of the first version that says so
 * @param lastOn the day of the last
 */
public record Wording(
        UUID contract, String title, UUID identity, String path, String body, LocalDate firstOn, LocalDate lastOn) {}
