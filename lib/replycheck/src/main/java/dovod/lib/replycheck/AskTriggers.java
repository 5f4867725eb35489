package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Hit;
import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the words of a sentence by which a question or request is noticed. */
final class AskTriggers {

    private static final Set<Tag> TRIGGERS = EnumSet.of(
            Tag.WH_WHEN,
            Tag.WH_WHERE,
            Tag.WH_MUCH,
            Tag.WH_WHY,
            Tag.WH_BASIS,
            Tag.WH_WHO,
            Tag.WH_WHICH,
            Tag.WH_HOW,
            Tag.WH_WHAT,
            Tag.WHAT_TO_DO,
            Tag.IF_PARTICLE,
            Tag.DEMAND,
            Tag.WISH,
            Tag.TELL,
            Tag.DO);
    private static final Set<Tag> WEAK = EnumSet.of(Tag.IF_PARTICLE, Tag.WH_WHAT);
    private static final Set<Tag> GOVERNING = EnumSet.of(Tag.DEMAND, Tag.WISH, Tag.IF_PARTICLE);
    private static final Set<String> PREPOSITIONS = Set.of("в", "во", "на", "о", "об", "при", "по", "к");
    private static final int NEAR = 4;
    /** Tokens that the mark of a list item may take: 2 ). */
    private static final int LIST_MARK = 2;

    private final Sentence sentence;
    private final Clauses clauses;
    private final boolean marked;
    /** Whether it is an item of a list of requests. */
    private final boolean listed;

    AskTriggers(Sentence sentence, Clauses clauses, boolean listed) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.marked = clauses.endsWith('?');
        this.listed = listed;
    }

    /** Triggers, one for each clause; a verb of telling swallows the question word after it. */
    TreeSet<Integer> find() {
        var starts = new TreeSet<Integer>();
        boolean governed = listed;
        int last = -1;
        int reach = -1;
        for (var trigger : triggers()) {
            boolean swallowed = trigger.from() > last && last >= 0 && isSwallowed(last, trigger);
            boolean opens = last < 0 || clauses.isParted(reach, trigger.from()) && !swallowed;
            if (opens && isEligible(trigger, governed)) {
                starts.add(trigger.from());
                last = trigger.from();
                reach = last;
            }
            reach = swallowed ? trigger.from() : reach;
            governed |= GOVERNING.contains(trigger.tag());
        }
        return starts;
    }

    private List<Hit> triggers() {
        var found = new ArrayList<Hit>();
        for (var hit : sentence.hits()) {
            if (TRIGGERS.contains(hit.tag()) && !Ask.isOverruled(hit, sentence)) {
                found.add(hit);
            }
        }
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (isAddressed(at) || listed && opensItem(at)) {
                found.add(new Hit(Tag.DO, at, at + 1));
            }
        }
        found.sort(Comparator.comparingInt(Hit::from).thenComparing(h -> WEAK.contains(h.tag())));
        return found;
    }

    private boolean isEligible(Hit hit, boolean governed) {
        var form = clauses.at(hit.from()).form();
        boolean opensClause = marked || clauses.isStart(hit.from());
        return switch (hit.tag()) {
            case DO, TELL ->
                isImperative(form)
                        || governed && Verbs.isInfinitive(form) && !clauses.isDenied(hit.from())
                        || opensClause && form.charAt(0) < 0x80;
            case IF_PARTICLE, WH_WHAT -> opensClause || form.equals("можно") || form.equals("ли");
            case WH_HOW -> opensClause || isFollowedByInfinitive(hit.to());
            case WH_WHO, WH_WHICH -> opensClause || clauses.wordsAfter(hit.from()) <= 2;
            default -> true;
        };
    }

    private boolean isFollowedByInfinitive(int at) {
        return at < sentence.to() && Verbs.isInfinitive(clauses.at(at).form());
    }

    private boolean isSwallowed(int last, Hit trigger) {
        boolean telling = opens(Tag.TELL, last) || opens(Tag.DEMAND, last) || opens(Tag.WISH, last);
        boolean asking =
                trigger.tag().compareTo(Tag.WH_WHEN) >= 0 && trigger.tag().compareTo(Tag.IF_PARTICLE) <= 0;
        return telling && asking && trigger.from() - last <= NEAR && !clauses.isJoint(trigger.from() - 1);
    }

    private static boolean isImperative(String form) {
        return form.endsWith("те") || form.endsWith("тесь");
    }

    /** An infinitive at the head of an item: — пересчитать комиссию. */
    private boolean opensItem(int at) {
        return at <= sentence.from() + LIST_MARK
                && Verbs.isInfinitive(clauses.at(at).form());
    }

    /** A verb in the second person: снимете, отправляете; nouns after a preposition do not count. */
    private boolean isAddressed(int at) {
        var form = clauses.at(at).form();
        return form.length() > 5
                && (form.endsWith("ете") || Verbs.isImperative(form))
                && !opens(Tag.GREETING, at)
                && (at == sentence.from()
                        || !PREPOSITIONS.contains(clauses.at(at - 1).form()));
    }

    private boolean opens(Tag tag, int at) {
        for (var hit : sentence.hits()) {
            if (hit.from() == at && hit.tag() == tag) {
                return true;
            }
        }
        return false;
    }
}
