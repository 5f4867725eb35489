package dovod.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells whether something went wrong because the database is not there: it will be back, and the desk waits. */
final class DatabaseAway {

    private DatabaseAway() {}

    /** A transaction that can be neither committed nor taken back has lost its connection. */
    static boolean caused(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof TransactionSystemException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLRecoverableException
                    || isCut(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Class 08: the connection broke; 57P01 to 57P03: PostgreSQL stops or starts. */
    private static boolean isCut(Throwable cause) {
        if (!(cause instanceof SQLException sql) || sql.getSQLState() == null) {
            return false;
        }
        return sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P0");
    }
}
