/**
 * What exists on the sandbox marketplace: sellers with their keys, goods, orders, money, chats and files.
 *
 * <p>Doors: {@link dovod.sandbox.world.World} holds the sellers and is the only lock; {@link
 * dovod.sandbox.world.Talks}, {@link dovod.sandbox.world.Trade} change it. Events: {@link
 * dovod.sandbox.world.Happening}. Invariant: every change is made under the world's lock and is told to the listeners
 * after it was made, in the order of the changes.
 */
@NullMarked
package dovod.sandbox.world;

import org.jspecify.annotations.NullMarked;
