package dovod.lib.replycheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {

    private static final TextReader READER = new TextReader();

    @Test
    void foldsLookAlikesAndFindsTheWayBack() {
        // A zero-width space, a Latin o inside a Cyrillic word, ё as е, a full-width digit.
        var message = "Зака\u200Bз не дoшёл, ждём \uFF15 дней";
        var text = READER.read(message);

        assertThat(text.tokens()).extracting(Token::form).contains("заказ", "дошел", "ждем", "5");
        var order = text.tokens().getFirst();
        assertThat(message.substring(order.start(), order.end())).isEqualTo("Зака\u200Bз");
    }

    @Test
    void aCombiningBreveMakesOneLetter() {
        assertThat(READER.read("мои\u0306 заказ").tokens().getFirst().form()).isEqualTo("мой");
    }

    @Test
    void aPictureIsOneToken() {
        var text = READER.read("Спасибо \ud83d\udc4d\ud83c\udffd огромное");

        assertThat(text.tokens())
                .extracting(Token::kind)
                .containsExactly(TokenKind.WORD, TokenKind.PICTURE, TokenKind.WORD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "вернём 12 мая|DATE|05-12",
                "вернём 12.05.2026|DATE|05-12",
                "за 18–24 мая|DATE|05-24",
                "сумма 48 212,60 руб.|MONEY|48212,60",
                "начислили 3 214 ₽|MONEY|3214",
                "ровно 640 рублей|MONEY|640",
                "не хватает 3 шт|QUANTITY|3",
                "комиссия 4,5 %|QUANTITY|4,5",
                "заказ 33871205-0118 едет|ORDER|33871205-0118",
                "заявка №90620418 принята|TICKET|90620418",
                "пункт 7.4.2 договора|CLAUSE|7.4.2",
                "по статье 26.1 закона|CLAUSE|26.1",
                "в 14:30 приедет|TIME|14:30",
                "артикул SM-9 указан|CODE|sm-9",
                "пишите на dogovor@svyaz.test|MAIL|dogovor@svyaz.test",
                "с вами Аркадий|NAME|аркадий",
                "перезвоните +79031112233|PHONE|79031112233",
                "смотрите https://video.test/v1 сами|LINK|https",
            })
    void findsTypedSlots(String message, SlotKind kind, String value) {
        assertThat(READER.read(message).slots())
                .filteredOn(s -> s.kind() == kind)
                .extracting(Slot::value)
                .contains(value);
    }

    @Test
    void aTermIsNoDate() {
        var text = READER.read("до 5 рабочих дней");

        assertThat(text.slots()).singleElement().extracting(Slot::kind).isEqualTo(SlotKind.TERM);
    }

    @Test
    void wordsOfTheProductAndOfTheParticipantsAreSlots() {
        var text = READER.read(
                "Хуршида, кресло-мешок Лагуна пришло",
                READER.wordsOf("Хуршида Т."),
                READER.stemsOf("Кресло-мешок «Лагуна»"));

        assertThat(text.slots()).extracting(Slot::kind).containsExactly(SlotKind.NAME, SlotKind.PRODUCT);
    }

    @Test
    void sentencesEndWherePeopleEndThem() {
        var text = READER.read("Сумма 5 тыс. руб. по п. 7 договора. Где деньги?! жду))\nПункт второй: верните.");

        assertThat(text.sentences())
                .extracting(s -> text.quote(s).strip())
                .containsExactly(
                        "Сумма 5 тыс. руб. по п. 7 договора.", "Где деньги?!", "жду))", "Пункт второй: верните.");
    }

    @Test
    void courtesyIsToldFromTheBody() {
        var text = READER.read("Здравствуйте, Ирина! Благодарим за обращение. Нам очень жаль. Посылка в Твери."
                + " Хорошего дня! С уважением, служба поддержки");

        assertThat(text.sentences())
                .extracting(Sentence::zone)
                .containsExactly(Zone.GREETING, Zone.THANKS, Zone.EMPATHY, Zone.BODY, Zone.CLOSING, Zone.SIGNATURE);
    }

    @Test
    void phrasesAreFoundInAnyFormAndAcrossAGapButNotAcrossSentences() {
        assertThat(READER.read("Мы уже передали вашу заявку нашим лучшим специалистам")
                        .has(Tag.ACKNOWLEDGE))
                .isTrue();
        assertThat(READER.read("Передали другому. Специалистам виднее.").has(Tag.ACKNOWLEDGE))
                .isFalse();
    }

    @Test
    void aFirstNameCountsOnlyWithACapital() {
        assertThat(READER.read("надежда умирает последней", Set.of(), Set.of()).slots())
                .isEmpty();
    }
}
