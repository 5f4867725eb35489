package dovod.sandbox.api;

import dovod.sandbox.http.Answer;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.world.Shop;
import dovod.sandbox.world.World;
import java.util.Map;

/** The files of chats, which need the same headers as the methods do. */
final class ChatFiles {
    static final String PREFIX = "/v2/chat/file/";

    private ChatFiles() {}

    static Answer find(World world, Shop shop, String path) {
        var id = path.substring(PREFIX.length()).split("/", 2)[0];
        var file = world.with(() -> shop.file(id)).orElseThrow(() -> Refusal.notFound("file not found"));
        return Answer.bytes(200, file.contentType(), file.content()).with(Map.of("X-Content-Type-Options", "nosniff"));
    }
}
