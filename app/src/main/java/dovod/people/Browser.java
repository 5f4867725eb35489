package dovod.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser calls itself is half a page of other browsers' names; people know theirs by two words. */
final class Browser {

    private record Sign(String part, String name) {}

    /** The first that is found counts: each later one pretends to be in the earlier ones too. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("YaBrowser/", "Yandex Browser"),
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser/", "Samsung Internet"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "macOS"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    private Browser() {}

    /** "Chrome, Windows"; as it calls itself when neither is known. */
    static String named(String agent) {
        var known = Stream.of(find(BROWSERS, agent), find(SYSTEMS, agent))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? agent : known;
    }

    private static Optional<String> find(List<Sign> signs, String agent) {
        return signs.stream()
                .filter(sign -> agent.contains(sign.part()))
                .findFirst()
                .map(Sign::name);
    }
}
