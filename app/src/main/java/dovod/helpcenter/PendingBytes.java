package dovod.helpcenter;

/**
 * How many bytes of files are on their way here, or here and not sent yet.
 *
 * @param all to any page of the seller
 * @param page to this page
 * @param network to any page, from this network
 */
record PendingBytes(long all, long page, long network) {}
