package dovod.cases;

import java.util.UUID;

/** Somebody, as shown. */
public record PersonName(UUID id, String name) {}
