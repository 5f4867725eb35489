package dovod.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the desk stands for whoever reads what was written in it, as far as its owner has told. */
@Component
public class DeskAddress {

    private final String publicUrl;

    /** @param publicUrl empty: not told */
    public DeskAddress(@Value("${dovod.public-url:}") String publicUrl) {
        this.publicUrl = publicUrl.strip().replaceFirst("/+$", "");
    }

    public boolean isTold() {
        return !publicUrl.isEmpty();
    }

    /** @param path from the desk's root, which it stays when no address was told */
    public String of(String path) {
        return publicUrl + path;
    }
}
