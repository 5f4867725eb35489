package dovod.lib.clausediff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sequences of real versions: what a careful reader finds between them. */
class RealVersionsTest {

    private static List<Change> changes(String marketplace, String before, String after) {
        return ComparingVersions.compare(
                        RealContracts.outline(marketplace, before), RealContracts.outline(marketplace, after))
                .changes();
    }

    private static List<String> kinds(List<Change> changes) {
        return changes.stream()
                .map(change -> change.kind() + " " + change.passage().path())
                .toList();
    }

    @Test
    void etsyOnlyChangesItsDate() {
        for (var pair : List.of(List.of("2022-10-20", "2023-05-09"), List.of("2023-05-09", "2023-05-25"))) {
            var changes = changes("etsy", pair.getFirst(), pair.getLast());

            assertThat(changes).hasSize(1);
            assertThat(changes.getFirst().kind()).isEqualTo(ChangeKind.REWORDED);
            assertThat(changes.getFirst().values()).hasSize(1);
            assertThat(changes.getFirst().values().getFirst().kind()).isEqualTo(ValueKind.DATE);
        }
    }

    @Test
    void etsyAllowsItselfToSuspend() {
        assertThat(kinds(changes("etsy", "2023-05-25", "2023-06-21")))
                .hasSize(2)
                .first()
                .isEqualTo("REWORDED 3 Feedback, Cases and Your Success › c Your Seller Account and Etsy’s Terms › ¶1");
    }

    @Test
    void etsySwapsTwoSections() {
        assertThat(kinds(changes("etsy", "2023-06-21", "2023-09-13")))
                .hasSizeBetween(12, 15)
                .contains(
                        "MOVED 3 Feedback, Cases and Your Success › c Etsy's Purchase Protection Program for Sellers");
    }

    @Test
    void etsyAddsAClauseAndAParagraph() {
        assertThat(kinds(changes("etsy", "2023-09-13", "2023-12-21")))
                .hasSize(3)
                .contains(
                        "ADDED 2 Being a Member of the Etsy Community › a Creating and Uploading Content › ¶1 › 9",
                        "ADDED 2 Being a Member of the Etsy Community › a Creating and Uploading Content › ¶2");
    }

    @Test
    void rakutenOnlyLeadsElsewhere() {
        assertThat(changes("rakuten", "2023-06-24", "2023-10-10"))
                .singleElement()
                .matches(Change::onlyLinks);
    }

    @Test
    void rakutenChangesHowSalesArePaid() {
        var changes = changes("rakuten", "2023-10-10", "2024-01-15");

        assertThat(changes).hasSizeBetween(20, 25);
        assertThat(changes.stream().map(change -> change.values().toString()))
                .contains("[24 juin 2023 → 15 janvier 2024]");
        assertThat(changes.stream().filter(change -> change.kind() != ChangeKind.REWORDED))
                .allMatch(change -> change.passage().path().contains("4.1.1")
                        || change.passage().text().startsWith("Pour consulter"));
    }

    @Test
    void vintedWritesOneAddressAnew() {
        for (var pair : List.of(
                List.of("2022-09-20", "2022-10-24"),
                List.of("2022-10-24", "2022-10-29"),
                List.of("2022-10-29", "2022-11-06"))) {
            assertThat(changes("vinted", pair.getFirst(), pair.getLast()))
                    .singleElement()
                    .extracting(Change::kind)
                    .isEqualTo(ChangeKind.REWORDED);
        }
    }

    @Test
    void vintedMakesANewVersionOfItsTerms() {
        var changes = changes("vinted", "2022-11-06", "2023-02-28");

        assertThat(changes).hasSizeBetween(60, 75);
        assertThat(kinds(changes)).anyMatch(change -> change.startsWith("ADDED") && change.endsWith("› 2.7"));
        assertThat(changes("vinted", "2023-02-28", "2023-03-16")).hasSizeBetween(30, 45);
    }

    @Test
    void kauflandIsRecordedTwiceInOneFile() {
        var doubled = changes("kaufland-de", "2022-11-04", "2023-01-10");

        assertThat(doubled).hasSize(2);
        assertThat(doubled.stream().map(Change::kind)).containsExactly(ChangeKind.REWORDED, ChangeKind.ADDED);
        assertThat(changes("kaufland-de", "2023-06-07", "2023-07-25").stream().map(Change::kind))
                .containsExactly(ChangeKind.REWORDED, ChangeKind.REMOVED);
    }

    @Test
    void kauflandNamesCrowns() {
        var change = changes("kaufland-de", "2023-07-25", "2024-03-13").getFirst();

        assertThat(change.passage().path()).endsWith("12.1 › 12.1.2");
        assertThat(change.values()).hasToString("[— → 990 CZK, — → 990,01 CZK]");
    }
}
