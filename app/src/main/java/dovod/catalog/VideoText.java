package dovod.catalog;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written about a video; its components are those of {@link Video}, the link empty when it is a file. */
public record VideoText(
        @Nullable Integer step, String title, @Nullable UUID file, String link) {

    static final int TITLE = 200;
    static final int LINK = 500;

    public VideoText {
        title = Texts.clean(title);
        link = Texts.clean(link);
    }

    /** @throws Refused with all that is wrong at once */
    VideoText checked() {
        var wrong = new ArrayList<Refusal>();
        if (title.isEmpty() || title.length() > TITLE) {
            wrong.add(Refusal.field("title", "video_title", TITLE));
        }
        if ((file == null) == link.isEmpty()) {
            wrong.add(Refusal.field("link", "video_one_of"));
        } else if (!link.isEmpty() && !isWeb(link)) {
            wrong.add(Refusal.field("link", "video_link"));
        }
        if (step != null && step < 1) {
            wrong.add(Refusal.field("step", "video_step"));
        }
        Texts.refuse(wrong);
        return this;
    }

    private static boolean isWeb(String link) {
        try {
            var address = new URI(link);
            return link.length() <= LINK
                    && "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getRawUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
