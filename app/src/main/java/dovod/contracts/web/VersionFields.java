package dovod.contracts.web;

import dovod.contracts.NewVersion;
import dovod.contracts.Origin;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What was typed into the form of a version; a field that was not sent is an empty one. */
record VersionFields(
        @Nullable MultipartFile content,
        @Nullable String pasted,
        @Nullable String publishedOn,
        @Nullable String notifiedOn,
        @Nullable String effectiveOn) {

    static final VersionFields EMPTY = new VersionFields(null, "", "", "", "");

    VersionFields {
        pasted = Objects.requireNonNullElse(pasted, "");
        publishedOn = Objects.requireNonNullElse(publishedOn, "");
        notifiedOn = Objects.requireNonNullElse(notifiedOn, "");
        effectiveOn = Objects.requireNonNullElse(effectiveOn, "");
    }

    /** For the form that is shown once more. */
    Map<String, String> shown() {
        return Map.of(
                "pasted", String.valueOf(pasted),
                "publishedOn", String.valueOf(publishedOn),
                "notifiedOn", String.valueOf(notifiedOn),
                "effectiveOn", String.valueOf(effectiveOn));
    }

    NewVersion version(LocalDate today) throws IOException {
        var published = day("publishedOn", publishedOn);
        var day = published == null ? today : published;
        var notified = day("notifiedOn", notifiedOn);
        var effective = day("effectiveOn", effectiveOn);
        if (content != null && !content.isEmpty()) {
            var name = Objects.requireNonNullElse(content.getOriginalFilename(), "");
            return new NewVersion(content.getBytes(), name, Origin.FILE, day, notified, effective);
        }
        if (pasted == null || pasted.isBlank()) {
            throw new Refused(Refusal.field("content", "contract_nothing"));
        }
        return new NewVersion(pasted.getBytes(StandardCharsets.UTF_8), "", Origin.PASTED, day, notified, effective);
    }

    static @Nullable LocalDate day(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            var day = LocalDate.parse(typed.strip());
            if (day.getYear() > 1990 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // told below, as a day that cannot be
        }
        throw new Refused(Refusal.field(field, "contract_day"));
    }
}
