package dovod.reviews.spi;

import java.util.UUID;

/** Something that can be done about a review that vanished: a link beside it, for those who work cases. */
public interface VanishingAct {

    /** Message key of the link while nothing has been done. */
    String title();

    /** Where it leads for this vanishing. */
    String path(UUID vanishing);

    /** Message key of the link to what was done. */
    String madeTitle();

    /** Where that is, by the id that {@code Vanishings.claimed} was told. */
    String made(UUID claim);
}
