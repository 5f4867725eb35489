package dovod.lib.replycheck;

import dovod.lib.replycheck.corpus.Corpus;
import java.util.ArrayList;
import java.util.List;

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
        var asked = new FindingQuestions(models.question()).find(dossier);
        var asks = asked.stream().map(Asked::ask).toList();
        var weighed = new WeighingReplies(models.template(), models.substance()).weigh(dossier, corpus, asks);
        var settlements = new SettlingQuestions(models.settlement()).settle(dossier, asked, weighed);
        var questions = new StatingQuestions(models).state(settlements);
        var findings = findings(weighed, questions);
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
