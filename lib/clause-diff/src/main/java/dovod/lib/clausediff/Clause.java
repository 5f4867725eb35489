package dovod.lib.clausediff;

import java.util.List;

/**
 * One heading, numbered clause, list item, table row or paragraph of a contract: the smallest thing that
 * changes.
 *
 * @param index its place in {@link Outline#clauses()}, from 0
 * @param parent the index of the clause it belongs to, -1 at the top
 * @param heading it only names what follows
 * @param number as people cite it ("4.3.1", "(а)", "Article 5"), empty when it has none
 * @param text without its number and without marks; what is compared
 * @param links where the links in it lead, in their order
 * @param path from the top, unique in its outline: "4 Изменение Договора › 4.3 › (а)"
 */
public record Clause(
        int index, int parent, boolean heading, String number, String text, List<String> links, String path) {

    /** @return number and text, as it is read out */
    public String words() {
        return number.isEmpty() ? text : text.isEmpty() ? number : number + " " + text;
    }
}
