package dovod.platform;

/**
 * An entry as it stands in the log.
 *
 * @param seq its number in the tenant's log, from 1, without gaps
 */
public record AuditRow(long seq, AuditEntry entry) {}
