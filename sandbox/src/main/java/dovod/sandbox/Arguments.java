package dovod.sandbox;

import dovod.sandbox.time.VirtualClock;
import dovod.sandbox.world.Account;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the program was started with. */
record Arguments(Map<String, String> values, List<String> stories, boolean help) {
    static final String USAGE = """
            Usage: sandbox [options]
              --port N           listen on this port of the loopback address (default 8089, 0 for any)
              --story NAME|FILE  play birthday-present, high-chair, workday, autumn, vanishing, forty-cases
                                 or a YAML file; may be given several times
              --speed X          play the stories X times faster than written (default 1)
              --clock X          run the virtual clock X times faster than time (default 1)
              --state FILE       go on from this file if it exists, and save to it at the end
              --push-url URL     send pushes of all types there
              --client-id N      the seller's Client-Id (default 2718281)
              --api-key KEY      the seller's Api-Key
              --validate FILE    note requests that do not fit this OpenAPI document
              --help             show this""";

    private static final Set<String> KNOWN =
            Set.of("--port", "--speed", "--clock", "--state", "--push-url", "--client-id", "--api-key", "--validate");

    static Arguments parse(String... words) {
        var values = new HashMap<String, String>();
        var stories = new ArrayList<String>();
        for (var index = 0; index < words.length; index++) {
            var word = words[index];
            if (word.equals("--help") || word.equals("-h")) {
                return new Arguments(Map.of(), List.of(), true);
            }
            if (!KNOWN.contains(word) && !word.equals("--story")) {
                throw new IllegalArgumentException("There is no option " + word);
            }
            if (index + 1 == words.length || words[index + 1].startsWith("--")) {
                throw new IllegalArgumentException(word + " needs a value");
            }
            index++;
            if (word.equals("--story")) {
                stories.add(words[index]);
            } else if (values.put(word, words[index]) != null) {
                throw new IllegalArgumentException(word + " is given twice");
            }
        }
        return new Arguments(values, stories, false);
    }

    SandboxOptions apply(SandboxOptions plain) {
        var options = plain.port(port()).storySpeed(speed("--speed"));
        for (var story : stories) {
            options = options.story(story);
        }
        var account = options.accounts().getFirst();
        options = options.sellers(new Account(
                values.getOrDefault("--client-id", account.clientId()),
                values.getOrDefault("--api-key", account.apiKey()),
                account.company(),
                account.roles(),
                account.subscription(),
                account.keyExpiresAt(),
                account.keyState(),
                account.reviewManagement()));
        options = options.clock(
                VirtualClock.running(options.wall(), options.wall().instant(), speed("--clock")));
        if (values.containsKey("--state")) {
            options = options.state(Path.of(values.get("--state")));
        }
        return values.containsKey("--validate") ? options.validateRequests(document()) : options;
    }

    Optional<URI> pushUrl() {
        return Optional.ofNullable(values.get("--push-url")).map(Arguments::url);
    }

    private int port() {
        var text = values.getOrDefault("--port", "8089");
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException("--port must be a number from 0 to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }

    private double speed(String option) {
        var text = values.getOrDefault(option, "1");
        if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?") || Double.parseDouble(text) == 0) {
            throw new IllegalArgumentException(option + " must be a number above 0, not " + text);
        }
        return Double.parseDouble(text);
    }

    private Path document() {
        var file = Path.of(values.getOrDefault("--validate", ""));
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("--validate: there is no readable file " + file);
        }
        return file;
    }

    private static URI url(String text) {
        if (!text.matches("https?://[^\\s/?#]+\\S*")) {
            throw new IllegalArgumentException("--push-url must begin with http:// or https://, not be " + text);
        }
        return URI.create(text);
    }
}
