package dovod.sandbox.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said in chats. Every method takes the world's lock by itself. */
public final class Talks {
    private final World world;

    public Talks(World world) {
        this.world = world;
    }

    /** Opens a chat. */
    public Chat open(String clientId, ChatOpening opening) {
        return world.with(() -> {
            var id = opening.id().isEmpty() ? world.identifiers().uuid() : opening.id();
            var shop = world.shop(clientId);
            if (shop.chat(id).isPresent()) {
                throw new IllegalArgumentException("There is already a chat " + id);
            }
            var chat = new Chat(opening, id, world.now());
            shop.put(chat);
            world.tell(new Happening.ChatOpened(clientId, chat));
            return chat;
        });
    }

    /** The chat's other end says something; each text is one line of the message. */
    public ChatMessage partnerSays(String clientId, String chatId, List<String> lines, @Nullable Picture picture) {
        return world.with(() -> {
            var chat = chat(clientId, chatId);
            return say(clientId, chat, chat.partner(), lines, picture);
        });
    }

    /** Somebody else than the chat's usual partner says something: another operator, a courier, the system. */
    public ChatMessage says(String clientId, String chatId, Speaker speaker, List<String> lines) {
        return world.with(() -> say(clientId, chat(clientId, chatId), speaker, lines, null));
    }

    /** The seller says something. */
    public ChatMessage sellerSays(String clientId, String chatId, List<String> lines, @Nullable Picture picture) {
        return world.with(() -> {
            var seller = new Speaker(
                    UserType.SELLER, clientId, world.shop(clientId).account().company());
            return say(clientId, chat(clientId, chatId), seller, lines, picture);
        });
    }

    /** A message's text is changed by whoever said it. */
    public ChatMessage change(String clientId, String chatId, long messageId, List<String> lines) {
        return world.with(() -> {
            var chat = chat(clientId, chatId);
            var changed = message(chat, messageId).saying(lines);
            return replace(clientId, chat, changed);
        });
    }

    /** A picture's moderation ends. */
    public ChatMessage moderate(String clientId, String chatId, long messageId, String outcome) {
        return world.with(() -> {
            var chat = chat(clientId, chatId);
            var changed = message(chat, messageId).moderated(outcome);
            return replace(clientId, chat, changed);
        });
    }

    /** The other end reads all that is there. */
    public Optional<ChatMessage> partnerReads(String clientId, String chatId) {
        return world.with(() -> {
            var chat = chat(clientId, chatId);
            var last = chat.last();
            last.ifPresent(message -> {
                chat.partnerRead(message.id());
                world.tell(new Happening.MessagesRead(clientId, chat, message, world.now()));
            });
            return last;
        });
    }

    /** The seller reads up to this message. */
    public int sellerReads(String clientId, String chatId, long messageId) {
        return world.with(() -> {
            var chat = chat(clientId, chatId);
            chat.sellerRead(messageId);
            return chat.unread().size();
        });
    }

    /** Closes a chat; a further message of its partner opens it again. */
    public void close(String clientId, String chatId) {
        world.with(() -> {
            var chat = chat(clientId, chatId);
            chat.close();
            world.tell(new Happening.ChatClosed(clientId, chat));
            return chat;
        });
    }

    private ChatMessage say(
            String clientId, Chat chat, Speaker speaker, List<String> lines, @Nullable Picture picture) {
        var data = new ArrayList<>(lines);
        if (picture != null) {
            data.add("![](" + keep(clientId, picture).path() + ")");
        }
        var image = picture != null && picture.image();
        var moderation = picture == null ? "SUCCESS" : picture.moderation();
        var id = world.identifiers().message(world.now());
        var message = new ChatMessage(id, world.now(), speaker, data, image, moderation, chat.subject());
        chat.reopen();
        chat.add(message);
        world.tell(new Happening.MessageSaid(clientId, chat, message));
        return message;
    }

    private StoredFile keep(String clientId, Picture picture) {
        var file = new StoredFile(world.identifiers().uuid(), picture.name(), picture.content());
        world.shop(clientId).put(file);
        return file;
    }

    private ChatMessage replace(String clientId, Chat chat, ChatMessage changed) {
        chat.replace(changed);
        world.tell(new Happening.MessageChanged(clientId, chat, changed, world.now()));
        return changed;
    }

    private Chat chat(String clientId, String chatId) {
        return world.shop(clientId)
                .chat(chatId)
                .orElseThrow(() -> new IllegalArgumentException("There is no chat " + chatId));
    }

    private static ChatMessage message(Chat chat, long id) {
        return chat.message(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no message " + id + " in chat " + chat.id()));
    }
}
