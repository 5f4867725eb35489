package dovod.lib.replycheck.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All phrases of the lexicon files, found by their first element. */
final class PhraseLexicon {

    private static final List<String> FILES =
            List.of("zones.txt", "stock.txt", "rules.txt", "acts.txt", "questions.txt", "data.txt");
    private static final int BEGINNING = 3;

    private final Map<String, Phrase[]> byStem = new HashMap<>();
    private final Map<String, Phrase[]> byForm = new HashMap<>();
    private final Map<String, Phrase[]> byBeginning = new HashMap<>();
    private final Map<SlotKind, Phrase[]> bySlot = new EnumMap<>(SlotKind.class);

    static PhraseLexicon load(Stems stems) {
        var lexicon = new PhraseLexicon();
        for (var file : FILES) {
            Sections.of(file).all().forEach((section, lines) -> lexicon.add(file, section, lines, stems));
        }
        return lexicon;
    }

    private void add(String file, String section, List<String> lines, Stems stems) {
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
            case Phrase.Element.Stem(var stem) -> put(byStem, stem, phrase);
            case Phrase.Element.Form(var form) -> put(byForm, form, phrase);
            case Phrase.Element.Beginning(var letters) ->
                put(byBeginning, letters.substring(0, Math.min(BEGINNING, letters.length())), phrase);
            case Phrase.Element.Value(var kind) -> put(bySlot, kind, phrase);
            case Phrase.Element.Gap() -> throw new IllegalStateException("a phrase begins with a gap");
        }
    }

    private static <K> void put(Map<K, Phrase[]> index, K key, Phrase phrase) {
        var present = index.get(key);
        var more = present == null ? new Phrase[1] : Arrays.copyOf(present, present.length + 1);
        more[more.length - 1] = phrase;
        index.put(key, more);
    }

    /** All hits within the tokens of one sentence. */
    void find(PhraseScan scan, int from, int to, List<Hit> hits) {
        for (int at = from; at < to; at++) {
            var token = scan.tokens().get(at);
            var slot = scan.slotAt(at);
            if (slot != null) {
                match(bySlot.get(slot.kind()), scan, at, to, hits);
            }
            if (token.isText()) {
                match(byStem.get(token.stem()), scan, at, to, hits);
                match(byForm.get(token.form()), scan, at, to, hits);
                if (token.form().length() >= BEGINNING) {
                    match(byBeginning.get(token.form().substring(0, BEGINNING)), scan, at, to, hits);
                }
            }
        }
    }

    private static void match(Phrase @Nullable [] phrases, PhraseScan scan, int at, int to, List<Hit> hits) {
        if (phrases == null) {
            return;
        }
        for (var phrase : phrases) {
            int end = scan.match(phrase.elements(), 0, at, to);
            if (end > 0) {
                hits.add(new Hit(phrase.tag(), at, end));
            }
        }
    }
}
