package dovod.cast;

import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.kernel.Role;
import dovod.kernel.TenantId;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The people of every story. The workshop «Мастерская Ольхи» sells furniture; «Чужая лавка» is another customer of the
 * same installation, who must never see any of it.
 */
@Component
public final class Cast {

    public static final TenantId OLKHA = new TenantId(1);
    public static final TenantId STRANGERS = new TenantId(2);

    /** Владелица мастерской. */
    public static final Actor VERA = person(OLKHA, 1, "Вера Ольхина", Role.OWNER);
    /** Старший смены. */
    public static final Actor OLEG = person(OLKHA, 2, "Олег Дубов", Role.MANAGER);
    /** Отвечает покупателям. */
    public static final Actor MARIA = person(OLKHA, 3, "Мария Клёнова", Role.AGENT);
    /** Технолог. */
    public static final Actor PYOTR = person(OLKHA, 4, "Пётр Ясенев", Role.EXPERT);
    /** Настраивает. */
    public static final Actor ANNA = person(OLKHA, 5, "Анна Берёзова", Role.ADMIN);
    /** Вторая отвечающая. */
    public static final Actor ZOYA = person(OLKHA, 6, "Зоя Липина", Role.AGENT);

    public static final Actor BORIS = person(STRANGERS, 7, "Борис Чужой", Role.OWNER);
    public static final Actor IGNAT = person(STRANGERS, 8, "Игнат Чужой", Role.AGENT);

    public static final List<Actor> ALL = List.of(VERA, OLEG, MARIA, PYOTR, ANNA, ZOYA, BORIS, IGNAT);

    /** What everybody of the cast signs in with; the address is {@link #email}. */
    public static final String PASSWORD = "длинный пароль мастерской";

    /** Of {@link #PASSWORD}: made once, since making it takes a tenth of a second. */
    private static final String PASSWORD_HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$R7VHJj4lNddgB17wygkuqQ$0hWxsgfIOkuDNuOeA1NwvqyiLOMH+pbj2ycRKhI9snA";

    private final JdbcClient owner;

    Cast(@Qualifier("owningSource") DataSource owningSource) {
        this.owner = JdbcClient.create(owningSource);
    }

    private static Actor person(TenantId tenant, int number, String name, Role role) {
        return new Actor(
                tenant,
                new UUID(0x019aa00000007000L, 0x8000000000000000L + number),
                name,
                role,
                Language.RU,
                ZoneId.of("Europe/Moscow"),
                null);
    }

    /** {@code person3@olkha.example} */
    public static String email(Actor actor) {
        return "person%d@%s.example"
                .formatted(
                        actor.personId().getLeastSignificantBits() & 0xff,
                        actor.tenant().equals(OLKHA) ? "olkha" : "strangers");
    }

    /** Empties every table and brings the cast in. */
    void enter() {
        clearTheStage();
        for (var tenant : List.of(OLKHA, STRANGERS)) {
            owner.sql("INSERT INTO people.tenant (id, name, created_at) VALUES (?, ?, now())")
                    .params(tenant.value(), tenant.equals(OLKHA) ? "Мастерская Ольхи" : "Чужая лавка")
                    .update();
        }
        ALL.forEach(this::enter);
        ALL.forEach(this::giveKeys);
    }

    /** An empty house, as before the first run. */
    public void leave() {
        owner.sql(
                        "TRUNCATE people.tenant, people.login, people.session, people.factor, people.team_member, people.team, people.person")
                .update();
    }

    private void enter(Actor actor) {
        inTenant(actor.tenant(), """
                INSERT INTO people.person (tenant_id, id, email, name, role, language, created_at)
                VALUES (%d, '%s', '%s', '%s', '%s', 'ru', now())""".formatted(
                        actor.tenant().value(),
                        actor.personId(),
                        email(actor),
                        actor.name(),
                        actor.role().code()));
    }

    private void giveKeys(Actor actor) {
        owner.sql("""
                        INSERT INTO people.login (email, tenant_id, person_id, password_hash, password_set_at)
                        VALUES (?, ?, ?, ?, now())""")
                .params(email(actor), actor.tenant().value(), actor.personId(), PASSWORD_HASH)
                .update();
    }

    /** The owner is bound by row-level security too, so the tenant is told in the same breath. */
    private void inTenant(TenantId tenant, String sql) {
        owner.sql("DO $stage$ BEGIN SET LOCAL dovod.tenant = '%d'; %s; END $stage$".formatted(tenant.value(), sql))
                .update();
    }

    private void clearTheStage() {
        owner.sql("""
                        DO $stage$
                        DECLARE
                            filled text;
                        BEGIN
                            SELECT string_agg(format('%I.%I', schemaname, relname), ', ') INTO filled
                            FROM pg_stat_user_tables
                            WHERE schemaname <> 'public';
                            EXECUTE 'TRUNCATE ' || filled;
                        END $stage$""").update();
    }
}
