package dovod.care.web;

import dovod.care.CareView;
import dovod.care.Inquiry;
import dovod.kernel.Actor;
import dovod.platform.files.Files;
import dovod.platform.files.StoredFile;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The files of questions and answers, in one look. */
@Component
class CareFiles {

    private final Files files;

    CareFiles(Files files) {
        this.files = files;
    }

    Map<UUID, StoredFile> of(Actor actor, CareView care) {
        return of(actor, care.inquiries());
    }

    Map<UUID, StoredFile> of(Actor actor, Collection<Inquiry> inquiries) {
        var ids = inquiries.stream().flatMap(CareFiles::ids).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : files.find(actor.tenant(), ids).stream()
                        .collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    private static Stream<UUID> ids(Inquiry inquiry) {
        var answer = inquiry.answer();
        return Stream.concat(inquiry.files().stream(), answer == null ? Stream.of() : answer.files().stream());
    }
}
