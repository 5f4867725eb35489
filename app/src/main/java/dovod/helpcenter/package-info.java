/**
 * Help for those who bought: a public page for each product, letters that are written there with photos and videos, and
 * what is printed to lead there.
 *
 * <p>Doors: {@link dovod.helpcenter.HelpPages} and {@link dovod.helpcenter.OpeningHelpPage} for the desk;
 * {@link dovod.helpcenter.WritingLetter}, {@link dovod.helpcenter.Uploading} and {@link dovod.helpcenter.Letters} for
 * those outside, who are known by secrets in their addresses alone. A letter is a conversation of the channel
 * {@code webform}; its courier is {@link dovod.helpcenter.LetterCourier}.
 *
 * <p>Invariant: what a private link shows is what both sides said, kept here apart; nothing of the desk's own can be read
 * from it. What a stranger brings is shown only as a picture drawn anew or as a video.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "platform :: spi",
            "catalog",
            "catalog :: spi",
            "conversations",
            "conversations :: spi"
        })
@NullMarked
package dovod.helpcenter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
