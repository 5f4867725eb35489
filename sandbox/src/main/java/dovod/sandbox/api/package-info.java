/**
 * The Seller API as Ozon answers it: who may ask, how often, what, and what the answers look like.
 *
 * <p>Doors: {@link dovod.sandbox.api.Gateway} takes HTTP requests; {@link dovod.sandbox.api.Catalogue} lists the
 * methods. Invariant: a call that is refused has changed nothing.
 */
@NullMarked
package dovod.sandbox.api;

import org.jspecify.annotations.NullMarked;
