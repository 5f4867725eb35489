package dovod.helpcenter;

import dovod.conversations.spi.Ability;
import dovod.conversations.spi.Courier;
import dovod.conversations.spi.Delivery;
import dovod.conversations.spi.Parcel;
import dovod.conversations.spi.Thread;
import dovod.conversations.spi.Trace;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refused;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Carries replies to where the private link shows them: from one table to another, so it either happens or does not. */
@Component
class LetterCourier implements Courier {

    private static final int LONGEST = 4_000;
    private static final long LARGEST = 25L * 1024 * 1024;
    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final Set<String> TYPES = Set.of(
            "image/jpeg", "image/png", "image/webp", "application/pdf", "video/mp4", "video/quicktime", "video/webm");

    private final Tenancy tenancy;
    private final JdbcLetters letters;
    private final Files files;
    private final Clock clock;

    LetterCourier(Tenancy tenancy, JdbcLetters letters, Files files, Clock clock) {
        this.tenancy = tenancy;
        this.letters = letters;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String channel() {
        return WritingLetter.CHANNEL;
    }

    @Override
    public Ability ability(TenantId tenant, Thread thread) {
        return new Ability(true, null, null, LONGEST, TYPES, LARGEST, null);
    }

    @Override
    public Delivery deliver(TenantId tenant, Parcel parcel) {
        var letter = UUID.fromString(parcel.thread().externalId());
        if (tenancy.read(tenant, () -> letters.find(tenant, letter)).isEmpty()) {
            return new Delivery.Declined("letter_gone", "");
        }
        try {
            var brought = parcel.file() == null ? List.<UUID>of() : List.of(kept(tenant, parcel.file()));
            var said = new Said(Ids.next(), letter, true, parcel.text(), brought, clock.instant());
            tenancy.run(tenant, () -> letters.say(tenant, said));
            return new Delivery.Taken();
        } catch (Refused no) {
            return new Delivery.Declined("invalid", "");
        }
    }

    /** What stands there of ours, is the same and belongs to no other: the history is our own. */
    @Override
    public Trace find(TenantId tenant, Parcel parcel) {
        var since = parcel.startedAt() == null ? null : parcel.startedAt().minus(SKEW);
        var found =
                tenancy
                        .read(
                                tenant,
                                () -> letters.said(
                                        tenant, UUID.fromString(parcel.thread().externalId())))
                        .stream()
                        .filter(said -> said.ours()
                                && !parcel.taken().contains(said.id().toString()))
                        .filter(said -> since == null || !said.at().isBefore(since))
                        .filter(said -> isIt(tenant, said, parcel))
                        .toList();
        if (found.size() <= parcel.twins()) {
            return new Trace.NotThere();
        }
        return found.size() == parcel.twins() + 1
                ? new Trace.Found(
                        found.getLast().id().toString(), found.getLast().at())
                : new Trace.Ambiguous();
    }

    /** What came with a letter is kept here from the beginning; there is nothing to fetch. */
    @Override
    public InputStream picture(TenantId tenant, Thread thread, String address) {
        return new ByteArrayInputStream(files.read(tenant, UUID.fromString(address)));
    }

    private UUID kept(TenantId tenant, Parcel.File file) {
        return files.keep(Actor.desk(tenant), file.name(), new ByteArrayInputStream(file.content()))
                .id();
    }

    private boolean isIt(TenantId tenant, Said said, Parcel parcel) {
        var file = parcel.file();
        if (file == null) {
            return said.files().isEmpty() && said.body().equals(parcel.text());
        }
        return files.find(tenant, said.files()).stream()
                .anyMatch(one -> one.name().equals(file.name()));
    }
}
