package dovod.browser;

import dovod.cases.Bulk;
import dovod.cases.BulkWork;
import dovod.cases.Inbox;
import dovod.cases.View;
import dovod.cases.WritingNote;
import dovod.cast.Cast;
import dovod.conversations.Author;
import dovod.helpcenter.OpeningHelpPage;
import dovod.knowledge.MacroText;
import dovod.knowledge.WritingMacro;
import dovod.people.MakingToken;
import dovod.people.SettingTeam;
import dovod.people.TeamDraft;
import dovod.platform.files.Files;
import dovod.sla.Calendars;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** A desk at work: every page of it has something to show. */
@Component
final class DeskStage implements AutoCloseable {

    private final OzonShop shop;
    private final Post post;
    private final Inbox inbox;
    private final WritingNote writingNote;
    private final WritingMacro writingMacro;
    private final SettingTeam settingTeam;
    private final Calendars calendars;
    private final MakingToken makingToken;
    private final BulkWork bulkWork;
    private final Files files;
    private final CatalogStage catalog;
    private final OpeningHelpPage opening;
    private final ClaimStage claims;
    private final CareOnStage care;
    private final ContractOnStage contract;
    private final MoneyStage money;
    private final SweepStage sweep;

    DeskStage(
            OzonShop shop,
            Post post,
            Inbox inbox,
            WritingNote writingNote,
            WritingMacro writingMacro,
            SettingTeam settingTeam,
            Calendars calendars,
            MakingToken makingToken,
            BulkWork bulkWork,
            Files files,
            CatalogStage catalog,
            OpeningHelpPage opening,
            ClaimStage claims,
            CareOnStage care,
            ContractOnStage contract,
            MoneyStage money,
            SweepStage sweep) {
        this.shop = shop;
        this.post = post;
        this.inbox = inbox;
        this.writingNote = writingNote;
        this.writingMacro = writingMacro;
        this.settingTeam = settingTeam;
        this.calendars = calendars;
        this.makingToken = makingToken;
        this.bulkWork = bulkWork;
        this.files = files;
        this.catalog = catalog;
        this.opening = opening;
        this.claims = claims;
        this.care = care;
        this.contract = contract;
        this.money = money;
        this.sweep = sweep;
    }

    void set(int port) {
        buyersWrite(port);
        peopleWork();
        opening.open(Cast.PYOTR, catalog.set().id());
        claims.set();
        sweep.set();
    }

    /** Igor with his order, the support's own chat, and two of whom the marketplace tells nothing more. */
    private void buyersWrite(int port) {
        shop.open(port).plays("birthday-present");
        shop.passes(Duration.ofSeconds(6));
        shop.passes(Duration.ofSeconds(6));
        shop.isReviewed();
        post.writes("Марина", "Столик не придвигается, посмотрите, пожалуйста");
        post.writes("Лев", "Где инструкция?");
        post.bring("Лев", Author.US, "Вот она: страница 4");
    }

    private void peopleWork() {
        var calendar = calendars.standard(Cast.OLKHA);
        settingTeam.set(Cast.VERA, null, new TeamDraft("Первая смена", calendar, List.of(Cast.MARIA.personId())));
        writingMacro.write(Cast.VERA, new MacroText("Где заказ", "Ищем заказ {{order}}.", List.of(), null));
        contract.set();
        makingToken.make(Cast.VERA, "касса", 30);
        var igor = inbox.page(Cast.VERA, View.ALL, null).rows().stream()
                .filter(row -> row.productName() != null)
                .findFirst()
                .orElseThrow();
        var picture = files.keep(Cast.VERA, "полка.png", new ByteArrayInputStream(Pictures.png()));
        writingNote.write(Cast.VERA, igor.id(), "Склад молчит второй день", List.of(picture.id()));
        care.set();
        money.set(igor.id().value());
        bulkWork.start(
                Cast.VERA,
                new Bulk(new Bulk.Selection.These(List.of(igor.id())), new Bulk.Verb.Tag(List.of("склад"), List.of())));
    }

    @Override
    public void close() {
        shop.close();
    }
}
