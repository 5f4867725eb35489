package dovod.helpcenter.web;

import dovod.helpcenter.Uploading;
import dovod.helpcenter.Visit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files that came within the form itself, from a browser in which no script runs. */
@Component
class Bringing {

    private final Uploading uploading;

    Bringing(Uploading uploading) {
        this.uploading = uploading;
    }

    List<String> bring(Visit visit, @Nullable List<MultipartFile> files) throws IOException {
        var secrets = new ArrayList<String>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                secrets.add(bring(visit, file));
            }
        }
        return secrets;
    }

    private String bring(Visit visit, MultipartFile file) throws IOException {
        var name = file.getOriginalFilename();
        var begun = uploading.begin(visit, name == null ? "" : name, file.getSize());
        try (var content = file.getInputStream()) {
            long received = 0;
            while (received < file.getSize()) {
                var piece = new ByteArrayInputStream(content.readNBytes(Uploading.PIECE));
                received =
                        uploading.take(visit, begun.secret(), received, piece).received();
            }
        }
        return begun.secret();
    }
}
