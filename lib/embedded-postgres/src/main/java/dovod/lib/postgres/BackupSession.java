package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/**
 * The conversation with PostgreSQL around a backup. It lasts as long as the backup: a slot that dies
 * with it keeps the write-ahead log from being recycled meanwhile.
 */
final class BackupSession implements AutoCloseable {
    private static final Pattern FIRST_SEGMENT = Pattern.compile("\\(file ([0-9A-F]{24})\\)");

    /**
     * How a backup ended.
     *
     * @param label the text of backup_label, from which recovery learns where to begin
     * @param segments names of the files of the write-ahead log that make the copy whole
     */
    record Ending(Instant taken, String version, String from, String to, String label, List<String> segments) {}

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private String from = "";

    BackupSession(DataSource database) throws SQLException {
        connection = database.getConnection();
    }

    void start() throws SQLException {
        set("statement_timeout", "idle_session_timeout", "transaction_timeout", "lock_timeout");
        query("SELECT pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)", row -> true);
        from = query("SELECT pg_backup_start('embedded-postgres', fast => true)", row -> row.getString(1));
    }

    Ending stop() throws SQLException {
        return query("""
                SELECT stop.lsn, stop.labelfile, length(stop.spcmapfile), pg_walfile_name(stop.lsn),
                       pg_size_bytes(current_setting('wal_segment_size')),
                       clock_timestamp(), current_setting('server_version')
                FROM pg_backup_stop(wait_for_archive => false) AS stop""", this::ending);
    }

    /** The slot would die with its connection by itself, but at some moment after it. */
    @Override
    public void close() throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("""
                    SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots
                    WHERE slot_name = 'backup_' || pg_backend_pid()""");
        }
    }

    private Ending ending(ResultSet row) throws SQLException {
        if (row.getInt(3) > 0) {
            throw new PostgresFault(Kind.BACKUP_FAILED, "The database has tablespaces, which backups cannot hold.");
        }
        var label = row.getString(2);
        var first = FIRST_SEGMENT.matcher(label);
        if (!first.find()) {
            throw new PostgresFault(Kind.BACKUP_FAILED, "PostgreSQL gave a backup label without a log file: " + label);
        }
        return new Ending(
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                from,
                row.getString(1),
                label,
                segments(first.group(1), row.getString(4), row.getLong(5)));
    }

    /** Returns the names of all segments from the first to the last: timeline, high and low part in hex. */
    static List<String> segments(String first, String last, long segmentBytes) {
        var perHigh = (1L << 32) / segmentBytes;
        return LongStream.rangeClosed(index(first, perHigh), index(last, perHigh))
                .mapToObj(index -> first.substring(0, 8) + "%08X%08X".formatted(index / perHigh, index % perHigh))
                .toList();
    }

    private static long index(String segment, long perHigh) {
        return Long.parseLong(segment, 8, 16, 16) * perHigh + Long.parseLong(segment, 16, 24, 16);
    }

    private void set(String... timeouts) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var name : timeouts) {
                statement.execute("SET " + name + " = 0");
            }
        }
    }

    private <T> T query(String sql, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return reading.of(row);
        }
    }
}
