package dovod.demo;

import dovod.contracts.AddingContract;
import dovod.contracts.AddingVersion;
import dovod.contracts.NewContract;
import dovod.contracts.NewVersion;
import dovod.contracts.Origin;
import dovod.kernel.Actor;
import dovod.kernel.Role;
import dovod.knowledge.MacroText;
import dovod.knowledge.WritingMacro;
import dovod.people.People;
import dovod.people.Person;
import dovod.people.SettingTeam;
import dovod.people.Team;
import dovod.people.TeamDraft;
import dovod.people.Teams;
import dovod.remedies.RemedyKind;
import dovod.remedies.RemedyText;
import dovod.remedies.WritingRemedy;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What a desk that has been at work for a while has at hand: teams, macros, remedies, a contract in two editions. */
@Component
@ConditionalOnProperty("dovod.demo.sandbox")
class Shelf {

    private static final List<MacroText> MACROS = List.of(
            macro(
                    "Какие фото нужны",
                    "Здравствуйте. Чтобы не гадать, пришлите, пожалуйста, три фото: изделие целиком, само место крупно"
                            + " и наклейку с номером партии на коробке. По ним скажем точно, что делать."),
            macro(
                    "Не хватает детали",
                    "Здравствуйте. Жаль, что так вышло. Назовите номер детали из инструкции, и мы пришлём её бесплатно."
                            + " Заказ {{order}} возвращать не нужно."),
            macro(
                    "Отменила площадка",
                    "Здравствуйте. Ваш заказ {{order}} отменил склад площадки, не мы. Деньги она возвращает сама."
                            + " Если закажете ещё раз, напишите нам номер, и мы проследим за отправкой."),
            macro(
                    "Проверить затяжку",
                    "Проверьте, пожалуйста, одно: все винты сначала наживляют и только потом затягивают, крест-накрест."
                            + " {{product}} так встаёт без перекоса."));

    private static final List<RemedyText> REMEDIES = List.of(
            remedy(RemedyKind.PARTS_KIT, "Крепёж к стулу за рубль", "150", "150", "712004900"),
            remedy(RemedyKind.PART_BY_POST, "Деталь почтой", "450", "1500", ""),
            remedy(RemedyKind.POINTS, "Баллы покупателю", "300", "1000", ""),
            remedy(RemedyKind.PARTIAL_REFUND, "Вернуть часть денег", "500", "1500", ""),
            remedy(RemedyKind.PERSONAL_VIDEO, "Видео для этого покупателя", "350", "350", ""),
            remedy(RemedyKind.APOLOGY, "Извинение", "0", "0", ""));

    private final People people;
    private final Teams teams;
    private final SettingTeam team;
    private final WritingMacro macros;
    private final WritingRemedy remedies;
    private final AddingContract contracts;
    private final AddingVersion versions;
    private final Clock clock;

    Shelf(
            People people,
            Teams teams,
            SettingTeam team,
            WritingMacro macros,
            WritingRemedy remedies,
            AddingContract contracts,
            AddingVersion versions,
            Clock clock) {
        this.people = people;
        this.teams = teams;
        this.team = team;
        this.macros = macros;
        this.remedies = remedies;
        this.contracts = contracts;
        this.versions = versions;
        this.clock = clock;
    }

    /** To be done once. */
    void fill(Actor vera) throws IOException {
        gather(vera);
        MACROS.forEach(macro -> macros.write(vera, macro));
        REMEDIES.forEach(remedy -> remedies.write(vera, null, 0, remedy));
        keepContract(vera);
    }

    /** The desk opened with one team of its owner. */
    private void gather(Actor vera) {
        teams.all(vera.tenant()).stream().findFirst().ifPresent(support -> {
            team.set(vera, support.id(), draft(vera, support, support.name(), Role.OWNER, Role.MANAGER, Role.AGENT));
            team.set(vera, null, draft(vera, support, "Цех", Role.EXPERT));
        });
    }

    private TeamDraft draft(Actor vera, Team like, String name, Role... roles) {
        var members = people.all(vera.tenant()).stream()
                .filter(person -> List.of(roles).contains(person.role()))
                .map(Person::id)
                .toList();
        return new TeamDraft(name, like.calendar(), members);
    }

    private void keepContract(Actor vera) throws IOException {
        var today = LocalDate.ofInstant(clock.instant(), vera.zone());
        var contract = contracts.add(vera, new NewContract("Договор для продавцов", "Ozon"));
        bring(vera, contract, "contract-summer", today.minusDays(120), today.minusDays(75));
        bring(vera, contract, "contract-autumn", today.minusDays(6), today.plusDays(15));
    }

    private void bring(Actor vera, UUID contract, String name, LocalDate published, LocalDate effective)
            throws IOException {
        var content = new ClassPathResource("demo/" + name + ".txt").getContentAsByteArray();
        versions.add(vera, contract, new NewVersion(content, name + ".txt", Origin.FILE, published, null, effective));
    }

    private static MacroText macro(String title, String body) {
        return new MacroText(title, body, List.of(), null);
    }

    private static RemedyText remedy(RemedyKind kind, String title, String usual, String most, String kit) {
        return new RemedyText(kind.code(), title, usual, most, "2", kit);
    }
}
