package dovod.helpcenter;

import dovod.catalog.ProductId;
import java.time.Instant;

/**
 * A product's page of help.
 *
 * @param code in its address: {@code /h/<code>}
 * @param open false while it answers as if it were not there
 */
public record HelpPage(ProductId product, String code, boolean open, Instant openedAt) {

    public String path() {
        return "/h/" + code;
    }

    /** Where the printed code leads; what is asked for there is counted. */
    public String scanPath() {
        return path() + "/q";
    }
}
