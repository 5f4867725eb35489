package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who PostgreSQL runs as. It refuses to be root, so a program that is root has to lower it. */
sealed interface Account {
    /** Returns the words that start a program as this account. */
    List<String> prefix();

    /** Returns the same, for a program that gets the signal when the thread that starts it ends. */
    List<String> mortalPrefix(String signal);

    /** Makes this account the owner of a file. */
    void own(Path path);

    /** Makes this account the owner of a data folder with all below it. */
    void adopt(DataFolder folder);

    /** An ordinary user runs it as itself. */
    record Itself() implements Account {
        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public List<String> mortalPrefix(String signal) {
            return List.of("setpriv", "--pdeathsig", signal, "--");
        }

        @Override
        public void own(Path path) {
            // What an ordinary user makes is its own already.
        }

        @Override
        public void adopt(DataFolder folder) {
            // The same.
        }
    }

    /** Root steps down to an account that may do less. */
    record Lowered(int uid, int gid) implements Account {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--");
        }

        @Override
        public List<String> mortalPrefix(String signal) {
            return List.of(
                    "setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--pdeathsig", signal, "--");
        }

        @Override
        public void own(Path path) {
            Ownership.give(path, uid, gid);
        }

        @Override
        public void adopt(DataFolder folder) {
            if (Ownership.uid(folder.root()) != uid || restoredByRoot(folder)) {
                Ownership.giveAll(folder.root(), uid, gid);
            }
        }

        private static boolean restoredByRoot(DataFolder folder) {
            return folder.hasData() && Ownership.uid(folder.data()) == 0;
        }
    }

    /**
     * Root without its powers, as nobody of a user namespace of its own: for folders below {@code /root}
     * and the like, where no other account can go.
     */
    record Outcast() implements Account {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "--user", "--");
        }

        @Override
        public List<String> mortalPrefix(String signal) {
            return List.of("unshare", "--user", "--", "setpriv", "--pdeathsig", signal, "--");
        }

        @Override
        public void own(Path path) {
            Ownership.give(path, 0, 0);
        }

        @Override
        public void adopt(DataFolder folder) {
            // Data of another owner is run by that owner, so this is root's already.
        }
    }

    /**
     * Chooses the account for a data folder: who owns the data already, else the wanted account where it
     * can reach the folder and the binaries, else root without powers.
     */
    static Account choose(DataFolder folder, PostgresHome home, @Nullable String wanted) {
        if (Ownership.ofThisProcess() != 0) {
            return new Itself();
        }
        var owner = owner(folder);
        if (owner.isPresent()) {
            return reaching(owner.get(), folder, home).orElseThrow(() -> unreachable(folder, home));
        }
        return wanted(wanted)
                .flatMap(account -> reaching(account, folder, home))
                .or(() -> reaching(new Outcast(), folder, home))
                .orElseThrow(() -> unreachable(folder, home));
    }

    private static Optional<Account> owner(DataFolder folder) {
        if (!folder.hasData()) {
            return Optional.empty();
        }
        var uid = Ownership.uid(folder.data());
        return uid == 0 ? Optional.empty() : Optional.of(new Lowered(uid, Ownership.gid(folder.data())));
    }

    private static Optional<Account> wanted(@Nullable String name) {
        if (name == null) {
            return Ownership.account("postgres").or(() -> Ownership.account("nobody"));
        }
        var account = Ownership.account(name);
        if (account.isEmpty()) {
            throw new PostgresFault(Kind.BAD_OPTION, "There is no account \"" + name + "\" to run PostgreSQL under");
        }
        return account;
    }

    private static Optional<Account> reaching(Account account, DataFolder folder, PostgresHome home) {
        var above = Optional.ofNullable(folder.root().getParent()).orElse(folder.root());
        var look = Command.of(
                        above,
                        "sh",
                        "-c",
                        "cd \"$1\" && test -x \"$2\"",
                        "sh",
                        above.toString(),
                        home.program("postgres").toString())
                .behind(account.prefix());
        try {
            return look.run().succeeded() ? Optional.of(account) : Optional.empty();
        } catch (PostgresFault noSuchTool) {
            return Optional.empty();
        }
    }

    private static PostgresFault unreachable(DataFolder folder, PostgresHome home) {
        return new PostgresFault(
                Kind.NOT_PERMITTED,
                ("PostgreSQL refuses to run as root, and no other account can be used for it: it would have to reach %s"
                                + " and %s, and the tool setpriv (package util-linux) has to be there and allowed."
                                + " Run the program as an ordinary user, or move the folders.")
                        .formatted(folder.root(), home.root()));
    }
}
