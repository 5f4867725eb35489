package dovod.conversations;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds messages by their words and conversations by their numbers. */
@Repository
class JdbcSearch {

    // Private characters: two to mark with, and three to stand for what the highlighter takes for markup and drops.
    private static final String MARKS = "\ue000\ue001";
    private static final String STAND_INS = "\ue002\ue003\ue004";
    private static final String MARKUP = "<>&";
    private static final int SHORT = 240;
    private static final Pattern STEM = Pattern.compile("'([а-я]+)'");
    private static final Pattern MARKED = Pattern.compile("\ue000([^\ue000\ue001]*)\ue001");

    private final JdbcClient jdbc;

    JdbcSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message that has the words. */
    record Word(MessageId message, ConversationId conversation, Author author, Instant at) {}

    /** Never lets one search hold up the others. */
    void hurry(int milliseconds) {
        jdbc.sql("SET LOCAL statement_timeout = " + milliseconds).update();
    }

    /** The terms as PostgreSQL looks for them, stemmed; empty when only words remain that every text has. */
    String compiled(List<Query.Term> terms) {
        return terms.stream()
                .map(this::compiled)
                .filter(term -> !term.isEmpty())
                .collect(Collectors.joining(" & "));
    }

    private String compiled(Query.Term term) {
        var variants = jdbc.sql("""
                SELECT DISTINCT CASE WHEN :phrase THEN phraseto_tsquery('platform.russian', variant)
                                     ELSE plainto_tsquery('platform.russian', variant) END::text
                FROM unnest(:variants::text[]) AS variant
                ORDER BY 1
                """)
                .param("phrase", term.phrase())
                .param("variants", Cells.column(term.variants()))
                .query(String.class)
                .list();
        var shapes = variants.stream()
                .filter(variant -> !variant.isEmpty())
                .flatMap(variant -> shapes(variant).stream())
                .toList();
        return shapes.isEmpty() ? "" : "(" + String.join(" | ", shapes) + ")";
    }

    private static List<String> shapes(String compiled) {
        var stem = STEM.matcher(compiled);
        return stem.matches()
                ? FleetingVowels.shapes(stem.group(1)).stream()
                        .map(shape -> "'" + shape + "'")
                        .toList()
                : List.of("(" + compiled + ")");
    }

    List<Word> words(TenantId tenant, String query, int fromWeek, int toWeek, @Nullable SearchCursor after, int most) {
        return jdbc.sql("""
                SELECT * FROM conversations.find_words(:query::tsquery, :from, :to, :before::timestamptz,
                    :beforeId::uuid, :most)
                WHERE platform.tenant() = :tenant
                """)
                .param("tenant", tenant.value())
                .param("query", query)
                .param("from", fromWeek)
                .param("to", toWeek)
                .param("before", after == null ? null : after.at().toString())
                .param("beforeId", after == null ? null : after.message().toString())
                .param("most", most)
                .query((row, number) -> new Word(
                        new MessageId(Cells.id(row, "message_id")),
                        Columns.conversation(row),
                        Author.ofCode(row.getString("author")),
                        Cells.instant(row, "at")))
                .list();
    }

    /** The line that was found in each of these, with what matched marked; a short message is a line by itself. */
    Map<MessageId, List<Hit.Piece>> lines(TenantId tenant, String query, List<MessageId> messages) {
        var found = new HashMap<MessageId, List<Hit.Piece>>();
        jdbc.sql("""
                SELECT m.id, ts_headline('platform.russian',
                    translate(translate(left(m.body, 20000), :marks || :standIns, ''), :markup, :standIns),
                    :query::tsquery,
                    'StartSel=' || left(:marks, 1) || ', StopSel=' || right(:marks, 1) ||
                    CASE WHEN length(m.body) <= :short THEN ', HighlightAll=true'
                         ELSE ', MaxFragments=1, MaxWords=28, MinWords=12, ShortWord=0' END) AS line
                FROM unnest(:messages::uuid[]) AS asked (id)
                JOIN conversations.message m ON m.tenant_id = :tenant AND m.id = asked.id
                """)
                .param("tenant", tenant.value())
                .param("query", query)
                .param("marks", MARKS)
                .param("standIns", STAND_INS)
                .param("markup", MARKUP)
                .param("short", SHORT)
                .param("messages", Cells.column(messages))
                .query(row -> {
                    found.put(new MessageId(Cells.id(row, "id")), pieces(row.getString("line")));
                });
        return found;
    }

    /** Conversations whose number begins so, the latest first. The column is one of ours, never what was typed. */
    List<Hit> numbered(TenantId tenant, Hit.Kind kind, String number, int most) {
        var column = column(kind);
        return jdbc.sql("""
                SELECT id, last_at, %1$s AS number FROM conversations.conversation
                WHERE tenant_id = :tenant AND last_at IS NOT NULL
                  AND %1$s COLLATE "C" >= :number COLLATE "C" AND %1$s COLLATE "C" < :beyond COLLATE "C"
                ORDER BY last_at DESC, id DESC
                LIMIT :most
                """.formatted(column))
                .param("tenant", tenant.value())
                .param("number", number)
                .param("beyond", beyond(number))
                .param("most", most)
                .query((row, at) -> hit(
                        kind,
                        new ConversationId(Cells.id(row, "id")),
                        Cells.instant(row, "last_at"),
                        row.getString("number"),
                        number.length()))
                .list();
    }

    /** Conversations with buyers whose name begins so, the latest first. */
    List<Hit> named(TenantId tenant, String name, int most) {
        return jdbc.sql("""
                SELECT c.id, c.last_at, b.name
                FROM conversations.buyer b
                JOIN conversations.conversation c ON c.tenant_id = :tenant AND c.buyer_id = b.id
                WHERE b.tenant_id = :tenant AND c.last_at IS NOT NULL
                  AND b.sought COLLATE "C" >= :name COLLATE "C" AND b.sought COLLATE "C" < :beyond COLLATE "C"
                ORDER BY c.last_at DESC, c.id DESC
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("name", name)
                .param("beyond", beyond(name))
                .param("most", most)
                .query((row, at) -> hit(
                        Hit.Kind.BUYER,
                        new ConversationId(Cells.id(row, "id")),
                        Cells.instant(row, "last_at"),
                        row.getString("name"),
                        name.length()))
                .list();
    }

    private static String column(Hit.Kind kind) {
        return switch (kind) {
            case ORDER -> "order_number";
            case POSTING -> "posting_number";
            case SKU -> "sku";
            case WORDS, BUYER -> throw new IllegalArgumentException(kind + " is no number");
        };
    }

    /** The first text in code point order that does not begin so. */
    private static String beyond(String prefix) {
        int last = prefix.length() - 1;
        return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
    }

    private static Hit hit(Hit.Kind kind, ConversationId conversation, Instant at, String whole, int matched) {
        int end = Math.min(matched, whole.length());
        var line = List.of(new Hit.Piece(whole.substring(0, end), true), new Hit.Piece(whole.substring(end), false));
        return new Hit(
                kind,
                conversation,
                null,
                null,
                at,
                line.stream().filter(piece -> !piece.text().isEmpty()).toList());
    }

    private static List<Hit.Piece> pieces(String line) {
        var pieces = new ArrayList<Hit.Piece>();
        var marked = MARKED.matcher(line);
        int end = 0;
        while (marked.find()) {
            pieces.add(piece(line.substring(end, marked.start()), false));
            pieces.add(piece(marked.group(1), true));
            end = marked.end();
        }
        pieces.add(piece(line.substring(end), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static Hit.Piece piece(String text, boolean marked) {
        var whole = text;
        for (int n = 0; n < MARKUP.length(); n++) {
            whole = whole.replace(STAND_INS.charAt(n), MARKUP.charAt(n));
        }
        return new Hit.Piece(whole, marked);
    }
}
