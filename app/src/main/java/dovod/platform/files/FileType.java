package dovod.platform.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be kept, told by its content. Pictures that can be drawn anew are; the rest is only ever downloaded. */
enum FileType {
    JPEG("image/jpeg", true, ".jpg", ".jpeg", ".jpe", ".jfif"),
    PNG("image/png", true, ".png"),
    GIF("image/gif", true, ".gif"),
    BMP("image/bmp", true, ".bmp"),
    WEBP("image/webp", true, ".webp"),
    HEIC("image/heic", false, ".heic", ".heif"),
    PDF("application/pdf", false, ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, ".xlsx"),
    ODT("application/vnd.oasis.opendocument.text", false, ".odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, ".ods"),
    TEXT("text/plain", false, ".txt"),
    CSV("text/csv", false, ".csv"),
    MP4("video/mp4", false, ".mp4", ".m4v"),
    QUICKTIME("video/quicktime", false, ".mov"),
    WEBM("video/webm", false, ".webm"),
    OPUS("audio/opus", false, ".opus", ".ogg"),
    VORBIS("audio/vorbis", false, ".ogg"),
    M4A("audio/mp4", false, ".m4a"),
    MP3("audio/mpeg", false, ".mp3"),
    WAV("audio/vnd.wave", false, ".wav");

    private final String mediaType;
    private final boolean drawn;
    private final List<String> endings;

    FileType(String mediaType, boolean drawn, String... endings) {
        this.mediaType = mediaType;
        this.drawn = drawn;
        this.endings = List.of(endings);
    }

    static Optional<FileType> ofMediaType(@Nullable String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** A picture whose pixels are read and written again, so that nothing else in the file remains. */
    boolean drawn() {
        return drawn;
    }

    /** The usual ending first. */
    List<String> endings() {
        return endings;
    }
}
