package dovod.claims;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Evidence as it came, in one file, with a {@code manifest.txt} that {@code sha256sum -c} can check. */
@Component
public class PackingAttachments {

    private final Tenancy tenancy;
    private final JdbcClaims claims;
    private final JdbcEvidence evidence;
    private final Clock clock;

    PackingAttachments(Tenancy tenancy, JdbcClaims claims, JdbcEvidence evidence, Clock clock) {
        this.tenancy = tenancy;
        this.claims = claims;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such claim */
    public byte[] pack(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var claim = claims.find(actor.tenant(), id).orElseThrow(NotFound::new);
            return zip(actor, evidence.of(actor.tenant(), claim.id()));
        });
    }

    private byte[] zip(Actor actor, List<Exhibit> exhibits) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var manifest = new StringBuilder();
            for (var exhibit : exhibits) {
                var name = "%02d-%s".formatted(exhibit.position(), exhibit.name());
                manifest.append(exhibit.sha256()).append("  ").append(name).append('\n');
                put(
                        zip,
                        name,
                        exhibit.keptAt(),
                        evidence.bytes(actor.tenant(), exhibit.id()).orElseThrow());
            }
            put(zip, "manifest.txt", clock.instant(), manifest.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, Instant at, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
