package dovod.platform;

/** Whether the audit log is as it was written. */
public sealed interface AuditProof {

    /**
     * @param rows how many there are
     * @param head the last hash, in hexadecimal: who keeps it elsewhere can tell a rewritten log from this one
     */
    record Whole(long rows, String head) implements AuditProof {}

    /** The first row that was changed, or that is missing. */
    record Broken(long seq) implements AuditProof {}
}
