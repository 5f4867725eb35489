package dovod.helpcenter;

import java.time.LocalDate;

/**
 * What a marketplace allows on one kind of paper.
 *
 * @param link an address on the internet
 * @param code a QR code
 * @param source where it is written
 * @param reliability P the marketplace's own words, S told by others, W weak
 */
public record PrintRule(boolean link, boolean code, String source, LocalDate edition, String reliability) {}
