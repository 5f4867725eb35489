package dovod.care.page;

import java.util.List;

/**
 * A step of the product's instruction as advice from afar.
 *
 * @param title with its number
 * @param stumbles where people go wrong at it
 * @param text as it goes into the reply
 * @param files its pictures as the composer takes them, a JSON list
 */
public record Advice(String title, List<String> stumbles, String text, String files) {}
