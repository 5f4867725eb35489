package dovod.bench.faults;

import dovod.bench.Desk;
import dovod.sandbox.Sandbox;
import dovod.sandbox.SandboxOptions;
import dovod.sandbox.SellerControl;
import dovod.sandbox.world.Account;
import dovod.sandbox.world.ChatOpening;
import dovod.sandbox.world.Speaker;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** {@code ./dovod faults [ROUNDS] [SEED]}: kills the desk so many times (50) at moments drawn by the seed. */
public final class FaultProgram {

    private static final int CHATS = 12;
    private static final Pattern TOKEN = Pattern.compile("dov_[A-Za-z0-9_-]+");

    private FaultProgram() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20261121;
        var root = Path.of(System.getProperty("dovod.root", "")).toAbsolutePath();
        var home = root.resolve(".dovod/faults");
        delete(home);
        Files.createDirectories(home);
        System.out.printf("%d rounds, seed %d%n", rounds, seed);
        try (var sandbox = Sandbox.start(SandboxOptions.live(Clock.systemUTC()).story("birthday-present"))) {
            var faults = campaign(root, home, sandbox, rounds, new SplittableRandom(seed));
            faults.forEach(System.out::println);
            System.out.println(faults.isEmpty() ? "Nothing lost, nothing doubled, nothing sent twice." : "FAILED");
            System.exit(faults.isEmpty() ? 0 : 1);
        }
    }

    private static List<String> campaign(Path root, Path home, Sandbox sandbox, int rounds, SplittableRandom random)
            throws Exception {
        int port = Desk.freePort();
        var address = URI.create("http://127.0.0.1:" + port);
        var settings = Map.of(
                "DOVOD_DATA", home.resolve("data").toString(),
                "DOVOD_PORT", Integer.toString(port),
                "DOVOD_PUBLIC_URL", address.toString());
        var log = home.resolve("desk.log");
        var desk = Desk.start(root, log, settings);
        var api = new Api(address, open(address, sandbox.url()));
        var seller = sandbox.control().seller();
        var chats = chats(seller);
        var talk = new Talk(seller, chats, api, random.nextLong());
        for (int round = 1; round <= rounds; round++) {
            TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(4000));
            desk.kill();
            desk = Desk.start(root, log, settings);
            System.out.printf(
                    "round %d: %d said, %d answered%n",
                    round, talk.said().size(), talk.answered().size());
        }
        talk.close();
        try (var last = desk) {
            return new Comparison(api, seller, chats, talk).faults();
        }
    }

    /** Makes the owner's account, connects the shop, makes a token: through the pages, as a person would. */
    private static String open(URI address, URI marketplace) throws IOException, InterruptedException {
        var browser = new Browserless(address);
        browser.submit(
                "/first-run",
                "/first-run",
                Map.of(
                        "firm",
                        "Мастерская Ольхи",
                        "name",
                        "Вера Ольхина",
                        "email",
                        "vera@olkha.example",
                        "password",
                        "берёза комод вторник",
                        "language",
                        "ru"));
        browser.submit(
                "/settings/shops/new",
                "/settings/shops",
                Map.of(
                        "shopName",
                        "Лавка",
                        "address",
                        marketplace.toString(),
                        "clientId",
                        Account.CLIENT_ID,
                        "apiKey",
                        Account.API_KEY));
        var page = browser.submit("/me/tokens", "/me/tokens", Map.of("name", "campaign", "days", "90"));
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IOException("no token was shown");
        }
        return token.group();
    }

    private static List<String> chats(SellerControl seller) {
        var product = seller.products().getFirst();
        var chats = new ArrayList<String>();
        for (int i = 0; i < CHATS; i++) {
            chats.add(seller.openChat(ChatOpening.asking(Speaker.buyer("buyer-" + i, "Покупатель " + i), product)));
        }
        return chats;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
