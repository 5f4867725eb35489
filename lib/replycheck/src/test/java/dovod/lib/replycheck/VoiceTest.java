package dovod.lib.replycheck;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.lib.replycheck.corpus.Corpus;
import dovod.lib.replycheck.text.TextReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceTest {

    private static final ReplyCheck CHECK = ReplyCheck.load();
    private static final Voice VOICE = Voice.load();

    private static Cast asked() {
        return Cast.conversation("voice", ClaimedStatus.ANSWER_PROVIDED).asks("Почему сняли с полки наши кружки?");
    }

    private static Profile profile(Cast cast) {
        var dossier = Dossier.of(cast.end(), new TextReader());
        return new Profile(dossier.replies().getLast(), dossier, new Corpus());
    }

    /** None of these stands in the data or holds a stock phrase. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Размещение изделий выполняется сотрудниками распределительных центров.",
                "Продавцам необходимо учитывать особенности хранения хрупких предметов."
            })
    void aPlainSentenceForEverybodySettlesNothing(String reply) {
        var judgement = CHECK.judge(asked().replies(reply).end(), new Corpus());

        assertThat(judgement.replies())
                .singleElement()
                .satisfies(r -> assertThat(r.template().holds()).isTrue());
        assertThat(VOICE.apply(profile(asked().replies(reply))).canned()).isGreaterThan(1);
        assertThat(judgement.questions()).extracting(Question::state).isEqualTo(List.of(QuestionState.EVADED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сняли, потому что две разбились, остальные перемоем и вернём к обеду.",
                "Их сняла Рита: ручки отклеились ещё в коробке."
            })
    void aPlainSentenceAboutTheCaseAnswers(String reply) {
        var judgement = CHECK.judge(asked().replies(reply).end(), new Corpus());

        assertThat(judgement.replies())
                .singleElement()
                .satisfies(r -> assertThat(r.template().holds()).isFalse());
        assertThat(VOICE.apply(profile(asked().replies(reply))).canned()).isLessThan(-1);
        assertThat(judgement.questions()).extracting(Question::state).isEqualTo(List.of(QuestionState.ANSWERED));
    }

    @Test
    void soundsTheSameWhateverTheNumbersAre() {
        var one = VOICE.apply(profile(asked().replies("Кружки вернём 14 мая, их было 12 шт.")));
        var other = VOICE.apply(profile(asked().replies("Кружки вернём 3 июня, их было 40 шт.")));

        assertThat(one).isEqualTo(other).isNotEqualTo(Sound.NONE);
    }
}
