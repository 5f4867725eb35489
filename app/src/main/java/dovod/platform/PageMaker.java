package dovod.platform;

import dovod.kernel.Actor;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.Navigation;
import dovod.platform.spi.StatusItem;
import dovod.platform.spi.StatusLine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a page for the person who asks. Fragments for htmx get no navigation. */
@Component
public class PageMaker {

    /** Request attribute: the theme of the person, set where the session is read. */
    public static final String THEME = "dovod.theme";

    /** Request attribute: how close the person wants things to stand. */
    public static final String DENSITY = "dovod.density";

    /** Request attribute: {@code Boolean}, whether this person wants single keys as shortcuts. */
    public static final String SINGLE_KEYS = "dovod.single_keys";

    private static final Set<String> OF_THE_FRAME = Set.of("nav", "alarms");
    private static final ZoneId STRANGERS_ZONE = ZoneId.of("Europe/Moscow");

    private final Dictionary dictionary;
    private final Tenancy tenancy;
    private final List<Navigation> navigation;
    private final List<StatusLine> status;

    PageMaker(Dictionary dictionary, Tenancy tenancy, List<Navigation> navigation, List<StatusLine> status) {
        this.dictionary = dictionary;
        this.tenancy = tenancy;
        this.navigation = navigation;
        this.status = status;
    }

    /** Whoever asks is spoken to in these words; nothing is counted for them. */
    Words words(HttpServletRequest request) {
        return words(actor(), request);
    }

    public Page make(HttpServletRequest request) {
        var actor = actor();
        var words = words(actor, request);
        var frame = actor == null || !isFramed(request) ? Frame.NONE : frame(actor);
        return new Page(
                words,
                actor,
                address(request),
                theme(request),
                density(request),
                !Boolean.FALSE.equals(request.getAttribute(SINGLE_KEYS)),
                said(request, words),
                csrf(request),
                frame.nav(),
                frame.status(),
                List.of());
    }

    /**
     * A page that says only one thing: no frame, and nothing that differs from one request to the next. Asks the
     * database nothing, since it may be the database that is away.
     */
    Page bare(HttpServletRequest request) {
        var actor = actor();
        var words = words(actor, request);
        return new Page(
                words, actor, "", theme(request), density(request), false, null, "", List.of(), List.of(), List.of());
    }

    private Words words(@Nullable Actor actor, HttpServletRequest request) {
        return actor == null
                ? dictionary.in(LanguageCookie.language(request), STRANGERS_ZONE)
                : dictionary.in(actor.language(), actor.zone());
    }

    private record Frame(List<NavGroup> nav, List<StatusItem> status) {
        static final Frame NONE = new Frame(List.of(), List.of());
    }

    /** A dozen rooms count what waits in them: all in one transaction. */
    private Frame frame(Actor actor) {
        return tenancy.readPage(actor.tenant(), () -> new Frame(nav(actor), status(actor)));
    }

    private List<NavGroup> nav(Actor actor) {
        var groups = new LinkedHashMap<String, NavGroup>();
        navigation.stream()
                .flatMap(room -> room.groups(actor).stream())
                .sorted(Comparator.comparingInt(NavGroup::order))
                .forEach(group -> groups.merge(group.title(), group, NavGroup::and));
        return List.copyOf(groups.values());
    }

    private List<StatusItem> status(Actor actor) {
        return status.stream()
                .flatMap(room -> room.items(actor).stream())
                .sorted(Comparator.comparingInt(StatusItem::order))
                .toList();
    }

    private static @Nullable Actor actor() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .orElse(null);
    }

    /** The frame stands already when a part is asked for, unless the part is one of the frame itself. */
    private static boolean isFramed(HttpServletRequest request) {
        return request.getHeader("HX-Request") == null
                || OF_THE_FRAME.contains(String.valueOf(request.getHeader("HX-Target")));
    }

    /** Where the person is: a part that htmx asks for tells the page it is for. */
    private static String address(HttpServletRequest request) {
        var shown = request.getHeader("HX-Current-URL");
        if (shown != null) {
            return shown.replaceFirst("^[a-z]+://[^/]*", "");
        }
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    private static @Nullable String said(HttpServletRequest request, Words words) {
        var said = request.getParameter("said");
        return said != null && said.contains(".said.") && words.knows(said) ? said : null;
    }

    private static String theme(HttpServletRequest request) {
        return request.getAttribute(THEME) instanceof String theme ? theme : "system";
    }

    private static String density(HttpServletRequest request) {
        return request.getAttribute(DENSITY) instanceof String density ? density : "comfortable";
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
