package dovod.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.springframework.stereotype.Component;

/**
 * Finds out what a file is from its content. The name helps only where many kinds share one container: a document
 * of an office program is a zip archive, and the archive itself is not kept.
 */
@Component
class FileTypes {

    private final TikaConfig tika;

    FileTypes() {
        try {
            tika = new TikaConfig();
        } catch (TikaException | IOException broken) {
            throw new IllegalStateException("cannot load the list of file types", broken);
        }
    }

    Optional<FileType> of(String name, byte[] content) {
        var byContent = detect("", content);
        if (byContent.equals(MediaType.OCTET_STREAM)) {
            return Optional.empty();
        }
        var byBoth = detect(name, content);
        return FileType.ofMediaType(byContent.toString())
                .filter(type -> type != FileType.TEXT)
                .or(() -> contained(byContent, byBoth));
    }

    /** The name may only narrow down what the content says. */
    private Optional<FileType> contained(MediaType byContent, MediaType byBoth) {
        var narrowed = byBoth.equals(byContent) || tika.getMediaTypeRegistry().isSpecializationOf(byBoth, byContent);
        return narrowed ? FileType.ofMediaType(byBoth.toString()) : Optional.empty();
    }

    private MediaType detect(String name, byte[] content) {
        var metadata = new Metadata();
        if (!name.isEmpty()) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        try {
            return tika.getDetector()
                    .detect(new ByteArrayInputStream(content), metadata)
                    .getBaseType();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
