package dovod.orders;

import dovod.platform.Words;

/** Who told a fact, as people call it. */
public final class SourceWords {

    private static final String KEY = "orders.source.";

    private SourceWords() {}

    /** @param told a program's method, or what else the source calls itself; what has no name of ours stays as it is */
    public static String say(Words words, String told) {
        var key = KEY + told.replaceFirst("^/", "").replace('/', '.');
        return words.knows(key) ? words.say(key) : told;
    }
}
