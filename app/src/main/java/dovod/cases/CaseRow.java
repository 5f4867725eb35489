package dovod.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code cases.case_file}, in groups that change together. */
record CaseRow(
        UUID id,
        long number,
        Instant openedAt,
        Instant roundAt,
        About about,
        Last last,
        Care care,
        Owed owed,
        @Nullable Sleep sleep,
        @Nullable Closure closure,
        Notice notice,
        @Nullable UUID mergedInto) {

    /** What it is about. */
    record About(
            UUID shop,
            String marketplace,
            String kind,
            @Nullable UUID buyer,
            @Nullable String buyerName,
            @Nullable String order,
            @Nullable String posting,
            @Nullable String sku,
            String subject) {

        /** What is known stays, and so does what a thread about another order says nothing of. */
        About learning(@Nullable String saidOrder, @Nullable String saidPosting, @Nullable String saidSku) {
            if (order != null && saidOrder != null && !order.equals(saidOrder)) {
                return this;
            }
            return new About(
                    shop,
                    marketplace,
                    kind,
                    buyer,
                    buyerName,
                    order == null ? saidOrder : order,
                    posting == null ? saidPosting : posting,
                    sku == null ? saidSku : sku,
                    subject);
        }
    }

    /** The last word. */
    record Last(Instant at, String line, String author, boolean unread) {}

    /** Who takes care of it, and how. */
    record Care(
            WaitingOn waitingOn,
            @Nullable UUID owner,
            @Nullable UUID team,
            int priority,
            List<String> tags) {

        Care(Care old, WaitingOn waitingOn) {
            this(waitingOn, old.owner, old.team, old.priority, old.tags);
        }

        Care(Care old, @Nullable UUID owner, @Nullable UUID team) {
            this(old.waitingOn, owner, team, old.priority, old.tags);
        }
    }

    /** What is owed to the buyer. */
    record Owed(
            @Nullable Instant since,
            @Nullable Instant dueAt,
            boolean overdue,
            @Nullable Trouble trouble) {}

    /** Out of sight until then. */
    record Sleep(Instant until, String reason, boolean wakeOnReply) {}

    /**
     * @param by null when the desk closed it by itself
     */
    record Closure(Instant at, @Nullable UUID by, @Nullable String why) {}

    /**
     * The notice that it will close by itself.
     *
     * @param message the message that carries it
     * @param at when that message was sent; null until then
     */
    record Notice(@Nullable Instant at, @Nullable UUID message) {

        static final Notice NONE = new Notice(null, null);
    }

    CaseRow with(About about) {
        return new CaseRow(id, number, openedAt, roundAt, about, last, care, owed, sleep, closure, notice, mergedInto);
    }

    CaseRow with(Last last) {
        return new CaseRow(id, number, openedAt, roundAt, about, last, care, owed, sleep, closure, notice, mergedInto);
    }

    CaseRow with(Care care) {
        return new CaseRow(id, number, openedAt, roundAt, about, last, care, owed, sleep, closure, notice, mergedInto);
    }

    CaseRow with(Owed owed) {
        return new CaseRow(id, number, openedAt, roundAt, about, last, care, owed, sleep, closure, notice, mergedInto);
    }

    CaseRow with(Notice notice) {
        return new CaseRow(id, number, openedAt, roundAt, about, last, care, owed, sleep, closure, notice, mergedInto);
    }

    CaseRow numbered(long number) {
        return new CaseRow(id, number, openedAt, roundAt, about, last, care, owed, sleep, closure, notice, mergedInto);
    }

    CaseRow asleep(@Nullable Sleep sleep) {
        return new CaseRow(id, number, openedAt, roundAt, about, last, care, owed, sleep, closure, notice, mergedInto);
    }

    CaseRow closed(Closure closure) {
        return new CaseRow(id, number, openedAt, roundAt, about, last, care, owed, null, closure, notice, mergedInto);
    }

    CaseRow reopened(Instant at) {
        return new CaseRow(id, number, openedAt, at, about, last, care, owed, sleep, null, Notice.NONE, mergedInto);
    }

    CaseRow mergedInto(@Nullable UUID other) {
        return new CaseRow(id, number, openedAt, roundAt, about, last, care, owed, sleep, closure, notice, other);
    }

    boolean isOpen() {
        return closure == null && mergedInto == null;
    }

    boolean isAsleep() {
        return sleep != null;
    }
}
