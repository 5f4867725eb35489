package dovod.claims;

import dovod.kernel.Language;

/**
 * What a claim is about.
 *
 * @param answer id of the term in which the marketplace answers a formal claim
 * @param single true when the marketplace wants one ticket for each item
 * @param ticket the path of topics under which a ticket is made
 */
public record Topic(String id, String answer, boolean single, String ticket, String ru, String en) {

    public String title(Language language) {
        return language == Language.RU ? ru : en;
    }
}
