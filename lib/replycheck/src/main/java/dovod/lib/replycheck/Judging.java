package dovod.lib.replycheck;

import dovod.lib.replycheck.corpus.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One judgement, from the questions to the status. */
final class Judging {

    private final Models models;
    private final Dossier dossier;
    private final Corpus corpus;

    Judging(Models models, Dossier dossier, Corpus corpus) {
        this.models = models;
        this.dossier = dossier;
        this.corpus = corpus;
    }

    Judgement judge() {
        return stand().judgement();
    }

    /**
     * A conversation that has been judged, with all that the judgement of one reply more rests on.
     *
     * @param asks the questions without their grounds
     */
    record Stand(
            Dossier dossier,
            List<Asked> asked,
            List<Ask> asks,
            List<Weighed> weighed,
            SettlingQuestions.Standing standing,
            Judgement judgement) {}

    Stand stand() {
        var asked = new FindingQuestions(models.question()).find(dossier);
        var asks = asked.stream().map(Asked::ask).toList();
        var weighed =
                new WeighingReplies(models.voice(), models.template(), models.substance()).weigh(dossier, corpus, asks);
        var standing = new SettlingQuestions(models.settlement()).settle(dossier, asked, weighed);
        var questions = new StatingQuestions(models).state(standing.settlements());
        return new Stand(dossier, asked, asks, weighed, standing, judgement(questions, findings(weighed, questions)));
    }

    /** The conversation ends with one reply more than when it was judged: only what that changes is looked at. */
    Judgement after(Stand stand) {
        var weighing = new WeighingReplies(models.voice(), models.template(), models.substance());
        var reply = weighing.weigh(
                dossier,
                corpus,
                stand.asks(),
                stand.weighed(),
                dossier.replies().getLast());
        var questions = questions(stand, reply);
        var findings = new ArrayList<>(stand.judgement().replies());
        var before = Latest.of(stand.weighed(), Dossier.MEMORY);
        findings.add(finding(reply, before, new ComparingReplies(models), questions));
        return judgement(questions, findings);
    }

    private List<Question> questions(Stand stand, Weighed reply) {
        var standing = stand.standing();
        var latest = new SettlingQuestions(models.settlement()).follow(dossier, reply, stand.asked(), standing.open());
        var stating = new StatingQuestions(models);
        var questions = new ArrayList<>(stand.judgement().questions());
        for (int i = questions.size() - latest.size(); i < questions.size(); i++) {
            var asked = stand.asked().get(i);
            var replies = new ArrayList<>(standing.settlements().getOrDefault(asked, List.of()));
            replies.add(Objects.requireNonNull(latest.get(asked)));
            questions.set(i, stating.state(questions.get(i).id(), asked, replies));
        }
        return questions;
    }

    private Judgement judgement(List<Question> questions, List<ReplyFinding> findings) {
        int settled =
                (int) questions.stream().filter(q -> q.state().isSettled()).count();
        return new Judgement(
                dossier.conversation().id(),
                questions,
                findings,
                Statuses.verdict(dossier.conversation(), questions),
                settled);
    }

    private List<ReplyFinding> findings(List<Weighed> weighed, List<Question> questions) {
        var comparing = new ComparingReplies(models);
        var findings = new ArrayList<ReplyFinding>();
        for (int i = 0; i < weighed.size(); i++) {
            findings.add(
                    finding(weighed.get(i), Latest.of(weighed.subList(0, i), Dossier.MEMORY), comparing, questions));
        }
        return findings;
    }

    private ReplyFinding finding(
            Weighed now, List<Weighed> before, ComparingReplies comparing, List<Question> questions) {
        var profile = now.profile();
        var id = profile.reply.message().id();
        var answers = questions.stream()
                .filter(q -> id.equals(q.answeredBy()))
                .map(Question::id)
                .toList();
        var repetition = comparing.repeats(now, before);
        return new ReplyFinding(
                id,
                template(now),
                profile.match == null ? -1 : profile.match.family(),
                profile.conversations(),
                substantive(now, !answers.isEmpty()),
                repetition.verdict(),
                repetition.earliest().map(w -> w.profile().reply.message().id()).orElse(null),
                comparing.contradicts(now, before, dossier),
                comparing.asksAgain(now, dossier),
                CitingRules.verdict(profile),
                CitingRules.citation(profile),
                answers,
                Promises.of(profile));
    }

    private Verdict template(Weighed reply) {
        boolean holds = models.template().holds(reply.canned());
        var body =
                reply.profile().body.stream().map(reply.profile().reply::span).toList();
        return new Verdict(
                holds, reply.canned(), models.template().reason(reply.cannedCues(), holds), holds ? body : List.of());
    }

    /** What settles a question has substance. */
    private Verdict substantive(Weighed reply, boolean answers) {
        boolean holds = answers || models.substance().holds(reply.substantive());
        var profile = reply.profile();
        var evidence = profile.body.stream()
                .filter(s -> !profile.facts(s).isEmpty() || Acts.any(s))
                .map(profile.reply::span)
                .toList();
        return new Verdict(
                holds,
                reply.substantive(),
                models.substance().reason(reply.substanceCues(), holds),
                holds ? evidence : List.of());
    }
}
