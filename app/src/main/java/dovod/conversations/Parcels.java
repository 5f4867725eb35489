package dovod.conversations;

import dovod.conversations.spi.Parcel;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a part of a reply ready for its channel. */
@Component
class Parcels {

    private final Tenancy tenancy;
    private final JdbcHeads heads;
    private final JdbcTwins twins;
    private final Files files;

    Parcels(Tenancy tenancy, JdbcHeads heads, JdbcTwins twins, Files files) {
        this.tenancy = tenancy;
        this.heads = heads;
        this.twins = twins;
        this.files = files;
    }

    String channel(TenantId tenant, Outgoing part) {
        return head(tenant, part).channel();
    }

    Parcel of(TenantId tenant, Outgoing part) {
        return tenancy.read(
                tenant,
                () -> new Parcel(
                        head(tenant, part).thread(),
                        part.body(),
                        file(tenant, part),
                        part.progress().watermark(),
                        part.progress().startedAt(),
                        twins.unfound(tenant, part),
                        twins.taken(tenant, part)));
    }

    private Parcel.@Nullable File file(TenantId tenant, Outgoing part) {
        var id = part.file();
        if (id == null) {
            return null;
        }
        var file = files.find(tenant, List.of(id)).getFirst();
        return new Parcel.File(file.name(), file.mediaType(), files.read(tenant, id));
    }

    private Head head(TenantId tenant, Outgoing part) {
        return Objects.requireNonNull(tenancy.read(tenant, () -> heads.find(tenant, List.of(part.conversation())))
                .get(part.conversation()));
    }
}
