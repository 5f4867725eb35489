package dovod.lib.replycheck;

import static dovod.lib.replycheck.AsksAgainCue.*;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Tag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the cues by which a reply is said to ask for what the asker had given. */
final class AsksAgainCues {

    private static final Map<Tag, Set<SlotKind>> VALUES = Map.of(
            Tag.DATUM_ORDER, EnumSet.of(SlotKind.ORDER),
            Tag.DATUM_SKU, EnumSet.of(SlotKind.CODE),
            Tag.DATUM_TICKET, EnumSet.of(SlotKind.TICKET),
            Tag.DATUM_PERIOD, EnumSet.of(SlotKind.DATE),
            Tag.DATUM_PHONE, EnumSet.of(SlotKind.PHONE),
            Tag.DATUM_SUM, EnumSet.of(SlotKind.MONEY),
            Tag.DATUM_MODEL, EnumSet.of(SlotKind.CODE),
            Tag.DATUM_CONTRACT_NUMBER, EnumSet.of(SlotKind.ORDER, SlotKind.TICKET, SlotKind.CODE),
            Tag.DATUM_SIZE, EnumSet.of(SlotKind.QUANTITY),
            Tag.DATUM_PRODUCT, EnumSet.of(SlotKind.PRODUCT, SlotKind.CODE));
    private static final Set<String> BETTER = Set.of(
            "крупн",
            "четк",
            "читаем",
            "друг",
            "нов",
            "непрерывн",
            "печат",
            "лучш",
            "полн",
            "ещ",
            "дополнительн",
            "втор",
            "обратн",
            "сторон");

    private final Profile reply;
    private final Dossier dossier;
    private final Cues<AsksAgainCue> cues = new Cues<>(AsksAgainCue.class);
    private final Set<Span> given = new LinkedHashSet<>();

    private AsksAgainCues(Profile reply, Dossier dossier) {
        this.reply = reply;
        this.dossier = dossier;
    }

    /** The cues, and where the asker had given what is asked for. */
    record Seen(Cues<AsksAgainCue> cues, List<Span> given) {}

    static Seen of(Profile reply, Dossier dossier, double canned) {
        var gathered = new AsksAgainCues(reply, dossier);
        gathered.cues.set(AsksAgainCue.CANNED, canned);
        gathered.gather();
        return new Seen(gathered.cues, new ArrayList<>(gathered.given));
    }

    private void gather() {
        var asking = reply.body.stream().filter(Asking::isDatumAsked).toList();
        var wanted = EnumSet.noneOf(Tag.class);
        asking.forEach(s -> s.tags().stream().filter(Tag::isDatum).forEach(wanted::add));
        for (var message : dossier.askedBefore(reply.reply.position())) {
            for (var sentence : message.text().sentences()) {
                compare(message, sentence, wanted);
            }
        }
        cues.set(ASKED_BEFORE, askedBefore(wanted));
        cues.set(ANSWERED_SINCE, cues.has(ASKED_BEFORE) && answeredSince());
        cues.set(ASKS_MANY, wanted.size() > 1);
        cues.set(FIRST_REPLY, dossier.repliesBefore(reply.reply.position()).isEmpty());
        cues.set(ASKS_BETTER, asking.stream().anyMatch(this::asksBetter));
        cues.set(NOT_THERE, reply.has(Tag.CAUSE) || reply.has(Tag.CONFIRM));
        cues.set(DOCUMENT, wanted.contains(Tag.DATUM_DOCUMENT));
        cues.set(PHOTO, wanted.contains(Tag.DATUM_PHOTO) || wanted.contains(Tag.DATUM_VIDEO));
        cues.set(NUMBER, wanted.contains(Tag.DATUM_ORDER) || wanted.contains(Tag.DATUM_SKU));
        cues.set(COMPLAINED_AFTER, !wanted.isEmpty() && complainedAfter());
    }

    private void compare(Reading message, Sentence sentence, Set<Tag> wanted) {
        for (var tag : wanted) {
            if (sentence.has(tag) && sentence.has(Tag.GIVEN) || isNamed(tag, message, sentence)) {
                cues.set(GIVEN_IN_WORDS, 1);
                given.add(message.span(sentence));
            }
            for (var slot : sentence.slots()) {
                if (VALUES.getOrDefault(tag, Set.of()).contains(slot.kind())) {
                    cues.set(GIVEN_AS_VALUE, 1);
                    given.add(message.span(slot));
                }
            }
        }
    }

    /** A product is also named in quotation marks. */
    private static boolean isNamed(Tag wanted, Reading message, Sentence sentence) {
        return wanted == Tag.DATUM_PRODUCT
                && message.tokens(sentence).stream().anyMatch(t -> t.isMark('«') || t.isMark('"'));
    }

    private boolean askedBefore(Set<Tag> wanted) {
        return dossier.repliesBefore(reply.reply.position()).stream()
                .flatMap(r -> r.text().sentences().stream())
                .filter(Asking::isDatumAsked)
                .anyMatch(s -> s.tags().stream().anyMatch(wanted::contains));
    }

    private boolean answeredSince() {
        return dossier.askedBefore(reply.reply.position()).stream()
                .anyMatch(m -> m.text().has(Tag.GIVEN));
    }

    private boolean asksBetter(Sentence sentence) {
        return reply.reply.content(sentence).stream().anyMatch(BETTER::contains);
    }

    private boolean complainedAfter() {
        return dossier.reaction(reply.reply.position()).stream()
                .anyMatch(m -> m.text().tokens().stream()
                        .anyMatch(t -> t.form().equals("уже")
                                || t.form().equals("выше")
                                || t.form().equals("first")
                                || t.form().equals("above")
                                || t.form().equals("already")
                                || t.form().startsWith("перв")));
    }
}
