/**
 * What buyers say of products where everybody reads it: reviews and questions, our answers, marks over time, and
 * reviews that vanish.
 *
 * <p>Doors: {@link dovod.reviews.Voices} reads, {@link dovod.reviews.AnsweringVoice} answers,
 * {@link dovod.reviews.Vanishings} is for whoever claims, {@link dovod.reviews.Marks} and
 * {@link dovod.reviews.CaseReviews} are for other rooms' pages. A channel implements
 * {@link dovod.reviews.spi.ReviewDoor} and lets {@link dovod.reviews.ReadingVoices} read. Events:
 * {@link dovod.reviews.ReviewsVanished}, {@link dovod.reviews.VoiceJoined}.
 *
 * <p>Invariant: an answer whose fate is unknown is looked for before it is sent again; a review is called vanished only
 * when a whole walk missed it and the marketplace, asked for it by its id, says that it is not there.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "platform :: spi", "people", "catalog", "conversations", "quality"
        })
@NullMarked
package dovod.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
