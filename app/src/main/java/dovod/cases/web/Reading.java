package dovod.cases.web;

import dovod.cases.CaseFile;
import dovod.cases.Note;
import dovod.cases.Strand;
import dovod.cases.page.Ages;
import dovod.cases.page.Course;
import dovod.cases.page.CourseView;
import dovod.cases.page.Telling;
import dovod.cases.page.Writing;
import dovod.conversations.Abilities;
import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.conversations.Draft;
import dovod.conversations.Drafts;
import dovod.conversations.Head;
import dovod.conversations.MessageId;
import dovod.conversations.Threads;
import dovod.conversations.Window;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.people.People;
import dovod.platform.Dictionary;
import dovod.platform.files.Files;
import dovod.platform.files.StoredFile;
import dovod.quality.CheckingDraft;
import dovod.quality.DraftVerdict;
import dovod.quality.Verdicts;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the thread and the composer of a case together from the rooms that know. */
@Component
class Reading {

    private final Threads threads;
    private final Conversations conversations;
    private final Abilities abilities;
    private final Drafts drafts;
    private final CheckingDraft checking;
    private final Verdicts verdicts;
    private final Files files;
    private final People people;
    private final Dictionary dictionary;
    private final Clock clock;

    Reading(
            Threads threads,
            Conversations conversations,
            Abilities abilities,
            Drafts drafts,
            CheckingDraft checking,
            Verdicts verdicts,
            Files files,
            People people,
            Dictionary dictionary,
            Clock clock) {
        this.threads = threads;
        this.conversations = conversations;
        this.abilities = abilities;
        this.drafts = drafts;
        this.checking = checking;
        this.verdicts = verdicts;
        this.files = files;
        this.people = people;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    CourseView newest(Actor actor, CaseFile file, Place place) {
        return course(actor, file, place, threads.newest(actor, strands(file)));
    }

    CourseView older(Actor actor, CaseFile file, Place place, MessageId before) {
        return course(actor, file, place, threads.older(actor, strands(file), before));
    }

    CourseView around(Actor actor, CaseFile file, Place place, MessageId message) {
        return course(actor, file, place, threads.around(actor, strands(file), message));
    }

    private CourseView course(Actor actor, CaseFile file, Place place, Window window) {
        var words = dictionary.in(actor.language(), actor.zone());
        return new CourseView(
                file,
                window,
                Course.of(window, file.notes(), file.happenings(), place.show(), actor.zone()),
                target(file, place.to()),
                place.show(),
                Ages.at(words, clock.instant()),
                new Telling(words, names(actor, file, window)),
                verdicts.of(actor, strands(file)),
                filesOf(actor, file.notes()));
    }

    Writing writing(Actor actor, CaseFile file, @Nullable ConversationId wanted) {
        var to = actor.may(Right.WORK_CASES) ? target(file, wanted) : null;
        var draft = to == null ? null : drafts.of(actor, to);
        var note = file.noteDraft();
        return new Writing(
                to,
                to == null ? null : abilities.of(actor, to),
                draft,
                draft == null ? List.of() : filesOf(actor, draft),
                draft == null ? DraftVerdict.NOTHING : checking.check(actor, draft.conversation(), draft.body()),
                note,
                files.find(actor.tenant(), note.files()),
                choices(actor, file));
    }

    /** Where a reply goes: as asked for, else to whoever waits longest, else to the one heard last. */
    static @Nullable ConversationId target(CaseFile file, @Nullable ConversationId wanted) {
        var here = file.strands().stream()
                .filter(strand -> strand.leftAt() == null)
                .toList();
        return here.stream()
                .filter(strand -> strand.conversation().equals(wanted))
                .findFirst()
                .or(() -> here.stream()
                        .filter(strand -> strand.unansweredSince() != null)
                        .min(Comparator.comparing(strand -> Objects.requireNonNull(strand.unansweredSince()))))
                .or(() -> here.stream().max(Comparator.comparing(Strand::linkedAt)))
                .map(Strand::conversation)
                .orElse(null);
    }

    static List<ConversationId> strands(CaseFile file) {
        return file.strands().stream()
                .filter(strand -> strand.leftAt() == null)
                .map(Strand::conversation)
                .toList();
    }

    private Map<ConversationId, String> choices(Actor actor, CaseFile file) {
        var words = dictionary.in(actor.language(), actor.zone());
        return conversations.heads(actor, strands(file)).stream()
                .collect(Collectors.toMap(
                        Head::id,
                        head -> words.say("inbox.strand." + head.kind(), Objects.requireNonNullElse(head.order(), "")),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private Map<UUID, String> names(Actor actor, CaseFile file, Window window) {
        var names = new HashMap<>(file.names());
        var missing = window.lines().stream()
                .map(line -> line.person())
                .filter(Objects::nonNull)
                .filter(person -> !names.containsKey(person))
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            names.putAll(people.names(actor.tenant(), missing));
        }
        return names;
    }

    private Map<UUID, StoredFile> filesOf(Actor actor, List<Note> notes) {
        var ids = notes.stream().flatMap(note -> note.files().stream()).toList();
        return ids.isEmpty()
                ? Map.of()
                : files.find(actor.tenant(), ids).stream()
                        .collect(Collectors.toMap(StoredFile::id, Function.identity(), (first, second) -> first));
    }

    private List<StoredFile> filesOf(Actor actor, Draft draft) {
        return files.find(actor.tenant(), draft.files());
    }
}
