package dovod.demo;

import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.DeskTest;
import dovod.contracts.AddingContract;
import dovod.contracts.AddingVersion;
import dovod.contracts.Comparing;
import dovod.contracts.Contracts;
import dovod.knowledge.Macro;
import dovod.knowledge.Macros;
import dovod.knowledge.WritingMacro;
import dovod.people.People;
import dovod.people.SettingTeam;
import dovod.people.Teams;
import dovod.remedies.Remedies;
import dovod.remedies.RemedyKind;
import dovod.remedies.WritingRemedy;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever looks at the demo finds no page of what a desk has at hand empty. */
@DeskTest
@NullUnmarked
class ShelfTest {

    @Autowired
    People people;

    @Autowired
    Teams teams;

    @Autowired
    SettingTeam team;

    @Autowired
    Macros macros;

    @Autowired
    WritingMacro writingMacro;

    @Autowired
    Remedies remedies;

    @Autowired
    WritingRemedy writingRemedy;

    @Autowired
    Contracts contracts;

    @Autowired
    AddingContract addingContract;

    @Autowired
    AddingVersion addingVersion;

    @Autowired
    Comparing comparing;

    @Autowired
    Clock clock;

    @Test
    void macrosRemediesAndAContractAreAtHand() throws IOException {
        new Shelf(people, teams, team, writingMacro, writingRemedy, addingContract, addingVersion, clock).fill(VERA);

        assertThat(macros.list(VERA, null)).extracting(Macro::title).contains("Какие фото нужны", "Не хватает детали");
        assertThat(remedies.all(VERA)).anyMatch(remedy -> remedy.kind() == RemedyKind.PARTS_KIT);
        var contract = contracts.list(VERA).getFirst().id();
        var versions = contracts.versions(VERA, contract);
        assertThat(versions).hasSize(2);
        var changes = comparing.compare(
                VERA, contract, versions.getLast().id(), versions.getFirst().id());
        assertThat(changes.changes()).hasSizeGreaterThan(3);
    }
}
