package dovod.quality;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Text;
import dovod.lib.replycheck.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The phrases of a word list, section by section, and where one of them stands in a text. */
final class Phrases {

    private static final int GAP = 3;

    /** What one word of a phrase asks of a word of the text. */
    private sealed interface Element {
        record Stem(String stem) implements Element {}

        record Form(String form) implements Element {}

        record Beginning(String letters) implements Element {}

        record Value(SlotKind kind) implements Element {}

        record Gap() implements Element {}
    }

    private record Section(List<List<Element>> wanted, List<List<Element>> unless) {}

    private final ReplyJudge judge;
    private final Map<String, Section> sections = new LinkedHashMap<>();

    Phrases(WordList words, ReplyJudge judge) {
        this.judge = judge;
        words.sections().forEach((name, lines) -> sections.put(name, section(lines)));
    }

    /** The sections in the order of the file. */
    List<String> sections() {
        return List.copyOf(sections.keySet());
    }

    /** The first sentence of the text in which a phrase of this section stands, and none that excludes it. */
    Optional<Sentence> find(String section, Text text) {
        var phrases = sections.get(section);
        return phrases == null
                ? Optional.empty()
                : text.sentences().stream()
                        .filter(sentence -> stands(phrases.wanted(), text, sentence))
                        .filter(sentence -> !stands(phrases.unless(), text, sentence))
                        .findFirst();
    }

    private Section section(List<String> lines) {
        var wanted = new ArrayList<List<Element>>();
        var unless = new ArrayList<List<Element>>();
        for (var line : lines) {
            if (line.startsWith("!")) {
                unless.add(phrase(line.substring(1)));
            } else {
                wanted.add(phrase(line));
            }
        }
        return new Section(wanted, unless);
    }

    private List<Element> phrase(String line) {
        var elements = new ArrayList<Element>();
        for (var word : line.toLowerCase(Locale.ROOT).replace('ё', 'е').split(" +")) {
            elements.add(element(word));
        }
        return List.copyOf(elements);
    }

    private Element element(String word) {
        if (word.equals("..")) {
            return new Element.Gap();
        }
        if (word.startsWith("<")) {
            return new Element.Value(
                    SlotKind.valueOf(word.substring(1, word.length() - 1).toUpperCase(Locale.ROOT)));
        }
        if (word.startsWith("=")) {
            return new Element.Form(word.substring(1));
        }
        return word.endsWith("*")
                ? new Element.Beginning(word.substring(0, word.length() - 1))
                : new Element.Stem(judge.read(word).tokens().getFirst().stem());
    }

    private static boolean stands(List<List<Element>> phrases, Text text, Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            for (var phrase : phrases) {
                if (matches(phrase, 0, text, at, sentence.to())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean matches(List<Element> phrase, int index, Text text, int at, int to) {
        if (index == phrase.size()) {
            return true;
        }
        if (phrase.get(index) instanceof Element.Gap) {
            for (int skipped = 0; skipped <= GAP && at + skipped < to; skipped++) {
                if (matches(phrase, index + 1, text, at + skipped, to)) {
                    return true;
                }
            }
            return false;
        }
        return at < to && fits(phrase.get(index), text, at) && matches(phrase, index + 1, text, at + 1, to);
    }

    private static boolean fits(Element element, Text text, int at) {
        Token token = text.tokens().get(at);
        return switch (element) {
            case Element.Stem(var stem) -> token.stem().equals(stem);
            case Element.Form(var form) -> token.form().equals(form);
            case Element.Beginning(var letters) -> token.form().startsWith(letters);
            case Element.Value(var kind) ->
                text.slots().stream().anyMatch(slot -> slot.kind() == kind && slot.from() == at);
            case Element.Gap() -> false;
        };
    }
}
