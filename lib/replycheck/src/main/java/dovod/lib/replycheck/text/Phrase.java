package dovod.lib.replycheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One line of a lexicon: a sequence of elements that must follow each other within a sentence. */
record Phrase(Tag tag, List<Element> elements) {

    /** What one word of a phrase asks of a token. */
    sealed interface Element {
        /** Any form of a word. */
        record Stem(String stem) implements Element {}

        /** Exactly this form. */
        record Form(String form) implements Element {}

        /** Any word that begins so. */
        record Beginning(String letters) implements Element {}

        /** A slot of this kind that begins at the token. */
        record Value(SlotKind kind) implements Element {}

        /** Up to three words that do not matter. */
        record Gap() implements Element {}
    }

    static Phrase parse(Tag tag, String line, Stems stems) {
        var elements = new ArrayList<Element>();
        for (var word : line.split(" ", -1)) {
            if (!word.isEmpty()) {
                elements.add(element(word.replace('ё', 'е'), stems));
            }
        }
        if (elements.getFirst() instanceof Element.Gap || elements.getLast() instanceof Element.Gap) {
            throw new IllegalArgumentException("a phrase neither begins nor ends with a gap: " + line);
        }
        return new Phrase(tag, List.copyOf(elements));
    }

    private static Element element(String word, Stems stems) {
        if (word.equals("..")) {
            return new Element.Gap();
        }
        if (word.startsWith("<")) {
            var kind = word.substring(1, word.length() - 1).toUpperCase(Locale.ROOT);
            return new Element.Value(SlotKind.valueOf(kind));
        }
        if (word.startsWith("=")) {
            return new Element.Form(word.substring(1));
        }
        return word.endsWith("*")
                ? new Element.Beginning(word.substring(0, word.length() - 1))
                : new Element.Stem(stems.of(word));
    }
}
