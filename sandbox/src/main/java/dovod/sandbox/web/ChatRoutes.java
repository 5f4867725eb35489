package dovod.sandbox.web;

import dovod.sandbox.SandboxControl;
import dovod.sandbox.SellerControl;
import dovod.sandbox.http.Answer;
import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Account;
import dovod.sandbox.world.Chat;
import dovod.sandbox.world.ChatOpening;
import dovod.sandbox.world.Picture;
import dovod.sandbox.world.Speaker;
import dovod.sandbox.world.StoredFile;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Chats: what buyers see, and writing as a buyer or an operator. */
final class ChatRoutes implements Route.Group {
    private static final int BIGGEST_FILE = 10 * 1024 * 1024;

    private final SandboxControl control;

    ChatRoutes(SandboxControl control) {
        this.control = control;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("GET", "/chats", _ -> list()),
                Route.of("POST", "/chats", this::open),
                Route.of("GET", "/chats/{id}", this::show),
                Route.of("POST", "/chats/{id}/messages", this::write),
                Route.of("PATCH", "/chats/{id}/messages/{message}", this::edit),
                Route.of("POST", "/chats/{id}/reading", this::read),
                Route.of("POST", "/chats/{id}/closure", this::close),
                Route.of("GET", "/files/{id}/{name}", this::file));
    }

    private Answer list() {
        var chats = sellers().stream()
                .flatMap(seller -> seller.chats().stream().map(chat -> Views.chat(seller, chat)))
                .sorted(Comparator.comparing(ChatRoutes::lastAt).reversed())
                .toList();
        var node = Json.object();
        node.set("chats", Json.array(chats, chat -> chat));
        return Answer.json(200, node);
    }

    private static String lastAt(tools.jackson.databind.node.ObjectNode chat) {
        return chat.path("last").path("at").asString(chat.path("created_at").asString());
    }

    private Answer open(Route.Visit visit) {
        var body = visit.body();
        var seller = visit.clientId().isEmpty() ? control.seller() : control.seller(visit.clientId());
        var buyer = Speaker.buyer(body.requiredText("buyer_id"), body.requiredText("buyer"));
        var opening = opening(seller, body, buyer).withId(body.text("chat_id"));
        return Answer.json(201, Json.object().put("chat_id", seller.openChat(opening)));
    }

    private static ChatOpening opening(SellerControl seller, Body body, Speaker buyer) {
        if (body.has("posting_number")) {
            var number = body.text("posting_number");
            return seller.postings().stream()
                    .filter(posting -> posting.number().equals(number))
                    .findFirst()
                    .map(posting -> ChatOpening.about(buyer, posting))
                    .orElseThrow(() -> Route.missing("There is no posting " + number));
        }
        var sku = body.requiredNumber("sku");
        return seller.products().stream()
                .filter(product -> product.sku() == sku)
                .findFirst()
                .map(product -> ChatOpening.asking(buyer, product))
                .orElseThrow(() -> Route.missing("There is no product " + sku));
    }

    private Answer show(Route.Visit visit) {
        var found = find(visit.part(1));
        return Answer.json(200, Views.conversation(found.seller, found.chat));
    }

    private Answer write(Route.Visit visit) {
        var found = find(visit.part(1));
        var lines = lines(visit.body());
        var body = visit.body();
        if (body.has("operator")) {
            var said = found.seller.operatorSays(found.chat.id(), body.text("operator"), lines);
            return Answer.json(201, Views.message(found.chat, said));
        }
        if (body.has("file")) {
            var said = found.seller.buyerSends(found.chat.id(), picture(body.part("file")), lines);
            return Answer.json(201, Views.message(found.chat, said));
        }
        if (lines.length == 0) {
            throw Refusal.bad("A message needs \"text\" or \"file\"");
        }
        var said = found.seller.buyerSays(found.chat.id(), lines);
        return Answer.json(201, Views.message(found.chat, said));
    }

    private static String[] lines(Body body) {
        return body.text("text").isBlank()
                ? new String[0]
                : body.text("text").strip().split("\\R");
    }

    private static Picture picture(Body file) {
        try {
            var content = Base64.getDecoder().decode(file.requiredText("base64_content"));
            if (content.length > BIGGEST_FILE) {
                throw Refusal.bad("A file may hold 10 MB at most");
            }
            return Picture.of(file.requiredText("name"), content);
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("The file's content is not base64");
        }
    }

    private Answer edit(Route.Visit visit) {
        var found = find(visit.part(1));
        var messageId = Long.parseLong(visit.part(2));
        var changed = found.seller.edit(found.chat.id(), messageId, lines(visit.body()));
        return Answer.json(200, Views.message(found.chat, changed));
    }

    private Answer read(Route.Visit visit) {
        var found = find(visit.part(1));
        found.seller.buyerReads(found.chat.id());
        return Answer.json(200, Json.object());
    }

    private Answer close(Route.Visit visit) {
        var found = find(visit.part(1));
        found.seller.closeChat(found.chat.id());
        return Answer.json(200, Json.object());
    }

    private Answer file(Route.Visit visit) {
        return sellers().stream()
                .flatMap(seller -> seller.file(visit.part(1)).stream())
                .findFirst()
                .map(ChatRoutes::sent)
                .orElseThrow(() -> Route.missing("There is no file " + visit.part(1)));
    }

    /** Nothing that could run is shown in the page's own origin: pictures are, all else is downloaded. */
    private static Answer sent(StoredFile file) {
        var shown = file.image() ? "inline" : "attachment";
        return Answer.bytes(200, file.contentType(), file.content())
                .with(Map.of("X-Content-Type-Options", "nosniff", "Content-Disposition", shown));
    }

    private Found find(String chatId) {
        return sellers().stream()
                .flatMap(seller -> seller.chats().stream()
                        .filter(chat -> chat.id().equals(chatId))
                        .map(chat -> new Found(seller, chat)))
                .findFirst()
                .orElseThrow(() -> Route.missing("There is no chat " + chatId));
    }

    private List<SellerControl> sellers() {
        return control.accounts().stream()
                .map(Account::clientId)
                .map(control::seller)
                .toList();
    }

    private record Found(SellerControl seller, Chat chat) {}
}
