package dovod.sandbox.script;

import dovod.sandbox.world.ChatType;
import dovod.sandbox.world.Speaker;

/**
 * Somebody of the cast who has a chat with the seller.
 *
 * @param speaker who
 * @param chatId the chat's id, or empty to be given one
 * @param type what the chat is for
 * @param about number of a posting, key of a product, or empty
 */
record Role(Speaker speaker, String chatId, ChatType type, String about) {}
