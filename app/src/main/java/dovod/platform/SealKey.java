package dovod.platform;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.KmsEnvelopeAead;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * One wrapping key.
 *
 * @param name tells keys apart in what they sealed; says nothing about the key
 */
record SealKey(int name, Aead wrapping) {

    static final int SIZE = 32;

    /** @throws SealBroken when the word is no key; the word itself is never told */
    static SealKey read(String place, String word) {
        try {
            var bytes = Base64.getDecoder().decode(word);
            if (bytes.length == SIZE) {
                return new SealKey(name(bytes), envelope(bytes));
            }
        } catch (IllegalArgumentException notBase64) {
            // The word may be a key with a slip of the pen, so nothing of it goes further.
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM does not work here", impossible);
        }
        throw new SealBroken(place + " must hold keys of 32 bytes in base64, as `openssl rand -base64 32` prints them:"
                + " put the saved key back");
    }

    private static int name(byte[] key) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update("the name of a sealing key".getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest.digest(key)).getInt();
    }

    @AccessesPartialKey // the key is kept by us, as text, so that a person can save it
    private static Aead envelope(byte[] key) throws GeneralSecurityException {
        AeadConfig.register();
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(SIZE)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        var wrapping = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build();
        var handle = KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(wrapping).withRandomId().makePrimary())
                .build();
        return KmsEnvelopeAead.create(parameters, handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }
}
