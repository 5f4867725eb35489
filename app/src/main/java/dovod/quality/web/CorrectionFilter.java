package dovod.quality.web;

import dovod.kernel.Ids;
import dovod.quality.CorrectionKind;
import dovod.quality.CorrectionQuery;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which corrections somebody wants to see, as the address says it; what makes no sense asks for any. */
record CorrectionFilter(
        @Nullable String kind,
        @Nullable String person,
        @Nullable String before) {

    CorrectionQuery query(int most) {
        return new CorrectionQuery(
                filled(kind).flatMap(CorrectionKind::ofCode).orElse(null),
                filled(person).flatMap(Ids::read).orElse(null),
                filled(before).flatMap(Ids::read).orElse(null),
                most);
    }

    /** This filter as an address. */
    String address(String path, @Nullable UUID from) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("kind", filled(kind))
                .queryParamIfPresent("person", filled(person))
                .queryParamIfPresent("before", Optional.ofNullable(from))
                .encode()
                .toUriString();
    }

    String wantedKind() {
        return filled(kind).orElse("");
    }

    String wantedPerson() {
        return filled(person).orElse("");
    }

    private static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
