package dovod.reviews;

/** Whether two texts are one: marketplaces change spaces and line ends. */
final class SameWords {

    private SameWords() {}

    static boolean are(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
