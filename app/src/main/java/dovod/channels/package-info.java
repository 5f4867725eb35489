/**
 * The doors to the outside: connections of shops to marketplaces, what they bring in, and how well they are.
 *
 * <p>Doors: {@link dovod.channels.ConnectingShop} and the other verbs on a {@link dovod.channels.Connection};
 * {@code POST /push/<channel>/<secret>}. A channel implements {@link dovod.channels.spi.Channel},
 * {@link dovod.channels.spi.Activity} and {@code conversations.spi.Courier}. No events of its own: what comes in goes
 * through {@code conversations.Receiving} and {@code orders.RecordingFacts}.
 *
 * <p>Invariant: what was acknowledged or passed by a cursor is a durable row; a row that cannot be read stops nobody
 * else.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "platform :: spi",
            "people",
            "catalog",
            "orders",
            "conversations",
            "conversations :: spi",
            "remedies :: spi",
            "reviews",
            "reviews :: spi"
        })
@NullMarked
package dovod.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
