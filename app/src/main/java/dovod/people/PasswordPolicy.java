package dovod.people;

import dovod.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What may be a password: twelve characters or more, any characters at all, and not what everybody tries first. */
@Component
class PasswordPolicy {

    static final int SHORTEST = 12;
    static final int LONGEST = 256;
    private static final int FEWEST_GUESSES = 6;

    private final Set<String> common = read();

    /** @param own what others know of this person: e-mail, name, firm */
    Optional<Refusal> check(String field, String password, String... own) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Refusal.field(field, "password_short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Refusal.field(field, "password_long", LONGEST));
        }
        return Guesses.left(password, with(own)) < FEWEST_GUESSES
                ? Optional.of(Refusal.field(field, "password_common"))
                : Optional.empty();
    }

    private Set<String> with(String... own) {
        var words = new HashSet<>(common);
        Arrays.stream(own)
                .map(Guesses::simple)
                .flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() > 2)
                .forEach(words::add);
        return words;
    }

    private static Set<String> read() {
        try (var file = PasswordPolicy.class.getResourceAsStream("/people/common-passwords.txt")) {
            if (file == null) {
                throw new IllegalStateException("the list of common passwords is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .map(Guesses::simple)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
