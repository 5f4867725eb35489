package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.kernel.TenantId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsTest {

    private static final TenantId OURS = new TenantId(1);
    private static final TenantId THEIRS = new TenantId(2);
    private static final byte[] SECRET = "0a1b2c-канарейка".getBytes(StandardCharsets.UTF_8);
    private static final String OLD = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String NEW = "HxMSERAPDg0MCwoJCAcGBQQDAgEAHxMSERAPDg0MCwo=";

    @TempDir
    Path data;

    @Test
    void whatIsSealedOpensAgainAfterARestart() {
        var sealed = seals().seal(OURS, "shop:7:key", SECRET);

        assertThat(seals().open(OURS, "shop:7:key", sealed)).isEqualTo(SECRET);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("0a1b2c");
    }

    @Test
    void theSameSecretIsSealedDifferentlyEachTime() {
        var seals = seals();

        assertThat(seals.seal(OURS, "a", SECRET)).isNotEqualTo(seals.seal(OURS, "a", SECRET));
    }

    @Test
    void nothingOpensForAnotherTenantOrPurpose() {
        var seals = seals();
        var sealed = seals.seal(OURS, "shop:7:key", SECRET);

        assertThatThrownBy(() -> seals.open(THEIRS, "shop:7:key", sealed)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seals.open(OURS, "shop:8:key", sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void anyFlippedByteIsNoticed() {
        var seals = seals();
        var sealed = seals.seal(OURS, "shop:7:key", SECRET);

        for (var at = 0; at < sealed.length; at++) {
            var flipped = sealed.clone();
            flipped[at] ^= 1;
            assertThatThrownBy(() -> seals.open(OURS, "shop:7:key", flipped)).isInstanceOf(SealBroken.class);
        }
        assertThatThrownBy(() -> seals.open(OURS, "shop:7:key", new byte[3])).isInstanceOf(SealBroken.class);
    }

    @Test
    void theKeyFileIsForItsOwnerAlone() throws IOException {
        seals();

        var file = data.resolve("keys").resolve("seal");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aLostKeyIsToldByNameAndPlace() throws IOException {
        var sealed = seals().seal(OURS, "shop:7:key", SECRET);
        Files.delete(data.resolve("keys").resolve("seal"));

        assertThatThrownBy(() -> seals().open(OURS, "shop:7:key", sealed))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("shop:7:key")
                .hasMessageContaining("is not in " + data.resolve("keys"))
                .hasMessageContaining("put that key back, or enter the secret again");
    }

    @Test
    void anOldKeyStillOpensWhenANewOneStandsBeforeIt() {
        var sealed = new Seals(OLD, data.toString()).seal(OURS, "shop:7:key", SECRET);

        var turned = new Seals(NEW + "," + OLD, data.toString());
        assertThat(turned.open(OURS, "shop:7:key", sealed)).isEqualTo(SECRET);
        var again = turned.seal(OURS, "shop:7:key", SECRET);
        assertThat(new Seals(NEW, data.toString()).open(OURS, "shop:7:key", again))
                .isEqualTo(SECRET);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aKeyWithASlipOfThePenIsRefusedWithoutBeingTold() {
        assertThatThrownBy(() -> new Seals(OLD.substring(4), data.toString()))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("DOVOD_KEY must hold keys of 32 bytes")
                .hasMessageNotContaining(OLD.substring(4, 12));
    }

    private Seals seals() {
        return new Seals("", data.toString());
    }
}
