package dovod.conversations;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes in the files of a message that a channel keeps here already, so that nobody has to fetch them. */
@Component
public class BringingFiles {

    private final Tenancy tenancy;
    private final JdbcEnclosures enclosures;

    BringingFiles(Tenancy tenancy, JdbcEnclosures enclosures) {
        this.tenancy = tenancy;
        this.enclosures = enclosures;
    }

    /**
     * Joins the caller's transaction, after {@link Receiving} has taken the message in.
     *
     * @param files kept files, one for each of the arrival's pictures, in their order
     */
    public void bring(TenantId tenant, UUID connection, String conversation, String message, List<UUID> files) {
        if (!files.isEmpty()) {
            tenancy.run(
                    tenant, () -> enclosures.brought(tenant, new ThreadKey(connection, conversation), message, files));
        }
    }
}
