/**
 * Ozon: the one place beside its client library and the rule packs that knows Ozon's words, limits and habits.
 *
 * <p>Chats are read by polling, which is the truth, and by pushes, which are quick. Orders, products, money, returns and
 * stock are fetched for what people write about, and for what is recent. Replies leave through
 * {@link dovod.channels.ozon.OzonCourier}.
 *
 * <p>Invariant: a cursor moves with the rows it covers; a send whose outcome is unknown is looked up, never repeated.
 */
@NullMarked
package dovod.channels.ozon;

import org.jspecify.annotations.NullMarked;
