package dovod.lib.replycheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One line of a lexicon: a sequence of elements that must follow each other within a sentence. */
record Phrase(Tag tag, List<Element> elements) {

    /** What one word of a phrase asks of a token. */
    sealed interface Element {

        /** Whether a token fits that stands alone or begins a slot. */
        boolean fits(Token token, @Nullable Slot slot);

        /** Any form of a word. */
        record Stem(String stem) implements Element {
            @Override
            public boolean fits(Token token, @Nullable Slot slot) {
                return token.stem().equals(stem);
            }
        }

        /** Exactly this form. */
        record Form(String form) implements Element {
            @Override
            public boolean fits(Token token, @Nullable Slot slot) {
                return token.form().equals(form);
            }
        }

        /** Any word that begins so. */
        record Beginning(String letters) implements Element {
            @Override
            public boolean fits(Token token, @Nullable Slot slot) {
                return token.form().startsWith(letters);
            }
        }

        /** A slot of this kind that begins at the token. */
        record Value(SlotKind kind) implements Element {
            @Override
            public boolean fits(Token token, @Nullable Slot slot) {
                return slot != null && slot.kind() == kind;
            }
        }

        /** Up to three words that do not matter. */
        record Gap() implements Element {
            @Override
            public boolean fits(Token token, @Nullable Slot slot) {
                return false;
            }
        }
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

    /** Whether it may begin with a word of this form and stem, wherever that stands. */
    boolean opensWith(String form, String stem) {
        return switch (elements.getFirst()) {
            case Element.Stem(var wanted) -> wanted.equals(stem);
            case Element.Form(var wanted) -> wanted.equals(form);
            case Element.Beginning(var letters) -> form.startsWith(letters);
            case Element.Value _, Element.Gap _ -> false;
        };
    }
}
