package dovod.conversations;

import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads what the rows of this room have in common. */
final class Columns {

    private Columns() {}

    static ConversationId conversation(ResultSet row) throws SQLException {
        return new ConversationId(Cells.id(row, "conversation_id"));
    }
}
