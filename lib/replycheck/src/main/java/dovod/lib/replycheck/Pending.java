package dovod.lib.replycheck;

import java.util.Set;

/** Signs that a reply leaves a matter undecided. */
final class Pending {

    private static final Set<String> NOT_YET = Set.of(
            "пока",
            "ждем",
            "жду",
            "ожидаем",
            "позже",
            "запросил",
            "запросила",
            "запросили",
            "уточняем",
            "yet",
            "pending");

    private Pending() {}

    static boolean isNotYet(Profile profile) {
        var tokens = profile.reply.text().tokens();
        return profile.body.stream()
                .anyMatch(s -> tokens.subList(s.from(), s.to()).stream().anyMatch(t -> NOT_YET.contains(t.form())));
    }
}
