package dovod.quality;

import dovod.lib.replycheck.Evasion;
import dovod.lib.replycheck.Promise;
import dovod.lib.replycheck.Question;
import dovod.lib.replycheck.QuestionState;
import dovod.lib.replycheck.Reason;
import dovod.lib.replycheck.ReplyFinding;
import dovod.lib.replycheck.Side;
import dovod.lib.replycheck.corpus.Fingerprint;
import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Tag;
import dovod.lib.replycheck.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What there is against a reply before it leaves. Each rule tells what it saw; it stops the reply only where the
 * machine is sure, for a wrong stop costs more than a warning that was not needed.
 */
final class Objections {

    /** Shorter ones say too little to be called canned: a greeting, "yes", "we are on it". */
    private static final int FEWEST_WORDS = 5;

    // Of the labelled replies beside which questions stayed open, these borders stop nearly all, and none wrongly.
    private static final double SURELY_EMPTY = .2;
    private static final double SURELY_OPEN = .3;
    private static final double SAME = .8;

    private final Drafting drafting;
    private final ReplyFinding finding;
    private final ReplyJudge judge;
    private final List<Remark> remarks = new ArrayList<>();

    private final Set<String> general;

    private Objections(Drafting drafting, ReplyFinding finding, ReplyJudge judge, Set<String> general) {
        this.drafting = drafting;
        this.finding = finding;
        this.judge = judge;
        this.general = general;
    }

    /** @param general stems of words with which one asks for something without saying what exactly */
    static List<Remark> of(Drafting drafting, ReplyJudge judge, Set<String> general) {
        var finding = drafting.finding();
        return finding == null ? List.of() : new Objections(drafting, finding, judge, general).gather();
    }

    private List<Remark> gather() {
        repeats();
        answersNothing();
        asksAgain();
        contradicts();
        promisesWithoutDate();
        return remarks.stream()
                .sorted((one, other) -> Boolean.compare(other.stops(), one.stops()))
                .toList();
    }

    private void repeats() {
        var repeated = finding.repeated();
        if (!finding.repeats().holds() || repeated == null) {
            return;
        }
        var before = drafting.whole(repeated);
        var canned = finding.template().holds()
                && isLong()
                && similarity(judge.print(drafting.text(repeated)), drafting.print()) >= SAME;
        remarks.add(new Remark(
                canned ? Remark.Kind.CANNED_TWICE : Remark.Kind.REPEATS,
                canned,
                finding.repeats().reason(),
                before,
                List.of()));
    }

    private void answersNothing() {
        var open = drafting.open();
        if (open.isEmpty()
                || !finding.template().holds()
                || finding.substantive().holds()
                || !isLong()) {
            return;
        }
        if (open.stream().anyMatch(question -> question.state() != QuestionState.EVADED) || asksForSomethingNew(open)) {
            return;
        }
        var surely = finding.substantive().score() <= SURELY_EMPTY
                && open.stream().allMatch(question -> question.score() <= SURELY_OPEN);
        remarks.add(new Remark(
                Remark.Kind.ANSWERS_NOTHING,
                surely,
                finding.template().reason(),
                drafting.quote(open.getFirst().span()),
                List.of()));
    }

    /** Asking once for what nobody has given yet is no evasion. */
    private boolean asksForSomethingNew(List<Question> open) {
        return (!finding.asksAgain().holds() || asksForMore())
                && (open.stream().anyMatch(question -> question.evasion() == Evasion.ASKS_BACK)
                        || drafting.draft().sentences().stream().anyMatch(Objections::namesDatum));
    }

    private void asksAgain() {
        var given = drafting.earlier(finding.asksAgain().evidence());
        if (finding.asksAgain().holds() && given != null) {
            remarks.add(new Remark(
                    Remark.Kind.ASKS_AGAIN,
                    !asksForMore(),
                    finding.asksAgain().reason(),
                    given,
                    drafting.places(finding.asksAgain().evidence())));
        }
    }

    /** A photo of the label is not the photo of the crack: what is asked for has words the buyer has not used. */
    private boolean asksForMore() {
        var used = used();
        return drafting.draft().sentences().stream()
                .filter(Objections::namesDatum)
                .flatMap(this::content)
                .anyMatch(token -> !general.contains(token.stem()) && !used.contains(token.stem()));
    }

    /** The stems of what is asked for, and of all that the asker has said. */
    private Set<String> used() {
        var used = new HashSet<String>();
        for (var message : drafting.exchange().conversation().messages()) {
            if (message.from() == Side.ASKER) {
                judge.read(message.text()).tokens().forEach(token -> used.add(token.stem()));
            }
        }
        return used;
    }

    private Stream<Token> content(Sentence sentence) {
        return drafting.draft().tokens().subList(sentence.from(), sentence.to()).stream()
                .filter(Token::content);
    }

    private static boolean namesDatum(Sentence sentence) {
        return sentence.tags().stream().anyMatch(Tag::isDatum);
    }

    private void contradicts() {
        var earlier = drafting.earlier(finding.contradicts().evidence());
        if (finding.contradicts().holds() && earlier != null) {
            remarks.add(new Remark(
                    Remark.Kind.CONTRADICTS,
                    false,
                    finding.contradicts().reason(),
                    earlier,
                    drafting.places(finding.contradicts().evidence())));
        }
    }

    private void promisesWithoutDate() {
        var undated = finding.promises().stream()
                .filter(promise -> !promise.isDated())
                .findFirst()
                .orElse(null);
        if (undated != null && finding.promises().stream().noneMatch(Promise::isDated)) {
            var said = undated.span().quote();
            remarks.add(new Remark(
                    Remark.Kind.NO_DATE,
                    false,
                    new Reason("«" + said + "»", "“" + said + "”"),
                    null,
                    drafting.places(List.of(undated.span()))));
        }
    }

    private boolean isLong() {
        return drafting.print().words() >= FEWEST_WORDS;
    }

    /** Share of word triples that both have. */
    static double similarity(Fingerprint one, Fingerprint other) {
        if (one.key() == other.key()) {
            return 1;
        }
        int shared = 0;
        var mine = one.shingles();
        var theirs = other.shingles();
        for (int i = 0, j = 0; i < mine.length && j < theirs.length; ) {
            int order = Integer.compare(mine[i], theirs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared / (double) Math.max(1, mine.length + theirs.length - shared);
    }
}
