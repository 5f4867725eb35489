package dovod.cases;

import dovod.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what happened to a case in one sentence. */
record HappeningWords(Words words, Map<UUID, String> names) {

    String say(Happening happening) {
        var kind = happening.kind();
        return switch (happening.event()) {
            case CaseEvent.Opened _, CaseEvent.Joined _, CaseEvent.ClosedBySilence _ -> told(kind);
            case CaseEvent.Reopened reopened ->
                told(kind + "." + cause(reopened.cause()), nothingless(reopened.reason()));
            case CaseEvent.Assigned assigned -> assigned(assigned);
            case CaseEvent.Snoozed snoozed -> told(kind, words.moment(snoozed.until()), snoozed.reason());
            case CaseEvent.Woke woke -> told(kind + "." + cause(woke.cause()));
            case CaseEvent.Closed closed -> closed.why() == null ? told(kind) : told("closed_why", closed.why());
            case CaseEvent.StayedOpen stayed ->
                told(kind, words.say("refusal." + stayed.code(), stayed.conversations()));
            case CaseEvent.ClosingNoticed noticed -> told(kind, words.moment(noticed.closesAt()));
            case CaseEvent.Declined declined -> told(kind, declined.reason());
            case CaseEvent.Waits waits ->
                waits.why().isEmpty()
                        ? told(kind, words.say(waits.on().key()))
                        : told("waits_why", words.say(waits.on().key()), waits.why());
            case CaseEvent.Tagged tagged ->
                told(kind, String.join(", ", tagged.added()), String.join(", ", tagged.removed()));
            case CaseEvent.Prioritised prioritised -> told(kind, prioritised.to());
            case CaseEvent.MergedIn merged -> told(kind, Long.toString(merged.number()), merged.reason());
            case CaseEvent.MergedAway merged -> told(kind, Long.toString(merged.number()), merged.reason());
            case CaseEvent.Parted parted -> told(kind, Long.toString(parted.number()));
            case CaseEvent.Overdue overdue -> told(kind, words.moment(overdue.since()));
            case CaseEvent.ReplySent _ -> told(kind);
            case CaseEvent.ReplyFailed _, CaseEvent.ReplyUnknown _ -> told(kind);
            case CaseEvent.Told(var key, var arguments) -> words.say(key, filled(arguments));
        };
    }

    private String assigned(CaseEvent.Assigned assigned) {
        var to = assigned.to();
        if (to == null) {
            return told("released", assigned.why());
        }
        return assigned.from() == null || assigned.from().equals(to)
                ? told("taken", name(to))
                : told("handed_over", name(assigned.from()), name(to), assigned.why());
    }

    private Object[] filled(List<String> arguments) {
        return arguments.stream().map(this::filled).toArray();
    }

    private Object filled(String argument) {
        var key = argument.startsWith("=") ? argument.substring(1) : "";
        return words.knows(key) ? words.say(key) : argument;
    }

    private String name(UUID person) {
        return names.getOrDefault(person, "");
    }

    private String told(String kind, Object... arguments) {
        return words.say("cases.event." + kind, arguments);
    }

    private static String cause(CaseEvent.Cause cause) {
        return switch (cause) {
            case REPLY -> "reply";
            case TIME -> "time";
            case DUE -> "due";
            case PERSON -> "person";
        };
    }

    private static String nothingless(@Nullable String text) {
        return text == null ? "" : text;
    }
}
