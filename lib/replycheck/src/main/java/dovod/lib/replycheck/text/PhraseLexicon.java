package dovod.lib.replycheck.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All phrases of the lexicon files, found by the word or the kind of slot they begin with. */
final class PhraseLexicon {

    private static final List<String> FILES =
            List.of("zones.txt", "stock.txt", "rules.txt", "acts.txt", "states.txt", "questions.txt", "data.txt");

    private final Stems stems;
    /** By the first letter of what they begin with. */
    private final Map<Character, List<Phrase>> byLetter = new HashMap<>();

    private final Map<SlotKind, List<Phrase>> bySlot = new EnumMap<>(SlotKind.class);
    private final WordTable<List<Phrase>> openings = new WordTable<>(this::openings);

    private PhraseLexicon(Stems stems) {
        this.stems = stems;
    }

    static PhraseLexicon load(Stems stems) {
        var lexicon = new PhraseLexicon(stems);
        for (var file : FILES) {
            Sections.of(file).all().forEach((section, lines) -> lexicon.add(file, section, lines));
        }
        return lexicon;
    }

    private void add(String file, String section, List<String> lines) {
        var tag = Tag.ofSection(section);
        if (tag == null) {
            throw new IllegalArgumentException(file + ": no such section: " + section);
        }
        for (var line : lines) {
            add(Phrase.parse(tag, line, stems));
        }
    }

    private void add(Phrase phrase) {
        switch (phrase.elements().getFirst()) {
            case Phrase.Element.Stem(var stem) -> put(byLetter, stem.charAt(0), phrase);
            case Phrase.Element.Form(var form) -> put(byLetter, form.charAt(0), phrase);
            case Phrase.Element.Beginning(var letters) -> put(byLetter, letters.charAt(0), phrase);
            case Phrase.Element.Value(var kind) -> put(bySlot, kind, phrase);
            case Phrase.Element.Gap() -> throw new IllegalStateException("a phrase begins with a gap");
        }
    }

    private static <K> void put(Map<K, List<Phrase>> index, K key, Phrase phrase) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(phrase);
    }

    private List<Phrase> openings(String word) {
        return openings(word, stems.of(word));
    }

    private List<Phrase> openings(String form, String stem) {
        var likely = byLetter.get(form.charAt(0));
        return likely == null
                ? List.of()
                : likely.stream().filter(p -> p.opensWith(form, stem)).toList();
    }

    /** All hits within the tokens of one sentence. */
    void find(PhraseScan scan, int from, int to, List<Hit> hits) {
        for (int at = from; at < to; at++) {
            var token = scan.tokens().get(at);
            var slot = scan.slotAt(at);
            if (slot != null) {
                match(bySlot.getOrDefault(slot.kind(), List.of()), scan, at, slot.to(), to, hits);
            }
            if (token.isText()) {
                match(openings(token), scan, at, at + 1, to, hits);
            }
        }
    }

    /** The phrases that may begin with a token. */
    private List<Phrase> openings(Token token) {
        return token.isWord() ? openings.of(token.form()) : openings(token.form(), token.stem());
    }

    /** Phrases whose first element has been found from {@code at} to {@code next}. */
    private static void match(List<Phrase> phrases, PhraseScan scan, int at, int next, int to, List<Hit> hits) {
        for (int i = 0; i < phrases.size(); i++) {
            var phrase = phrases.get(i);
            int end = scan.match(phrase.elements(), 1, next, to);
            if (end > 0) {
                hits.add(new Hit(phrase.tag(), at, end));
            }
        }
    }
}
