package dovod.people;

import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Teams and who is in them. */
@Repository
class JdbcTeams {

    private final JdbcClient jdbc;

    JdbcTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param id null for any
     * @param person only teams this person is in; null for all
     */
    List<Team> find(TenantId tenant, @Nullable UUID id, @Nullable UUID person) {
        return jdbc.sql("""
                SELECT t.id, t.name, t.calendar_id,
                       array(SELECT m.person_id FROM people.team_member m
                             WHERE m.tenant_id = t.tenant_id AND m.team_id = t.id ORDER BY m.person_id) AS members
                FROM people.team t
                WHERE t.tenant_id = :tenant
                  AND (:id::uuid IS NULL OR t.id = :id::uuid)
                  AND (:person::uuid IS NULL OR EXISTS (
                       SELECT FROM people.team_member m
                       WHERE m.tenant_id = t.tenant_id AND m.team_id = t.id AND m.person_id = :person::uuid))
                ORDER BY t.name COLLATE "ru-x-icu", t.id
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("person", person)
                .query(JdbcTeams::team)
                .list();
    }

    Optional<Team> find(TenantId tenant, UUID id) {
        return find(tenant, id, null).stream().findFirst();
    }

    /** True when another team has this name. */
    boolean isNamed(TenantId tenant, String name, UUID except) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM people.team
                               WHERE tenant_id = :tenant AND lower(name) = lower(:name) AND id <> :except)
                """)
                .param("tenant", tenant.value())
                .param("name", name)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    void add(TenantId tenant, Team team) {
        jdbc.sql("""
                INSERT INTO people.team (tenant_id, id, name, calendar_id) VALUES (:tenant, :id, :name, :calendar)
                """)
                .param("tenant", tenant.value())
                .param("id", team.id())
                .param("name", team.name())
                .param("calendar", team.calendar())
                .update();
        fill(tenant, team);
    }

    void save(TenantId tenant, Team team) {
        jdbc.sql("""
                UPDATE people.team SET name = :name, calendar_id = :calendar WHERE tenant_id = :tenant AND id = :id
                """)
                .param("tenant", tenant.value())
                .param("id", team.id())
                .param("name", team.name())
                .param("calendar", team.calendar())
                .update();
        jdbc.sql("DELETE FROM people.team_member WHERE tenant_id = :tenant AND team_id = :id")
                .param("tenant", tenant.value())
                .param("id", team.id())
                .update();
        fill(tenant, team);
    }

    private void fill(TenantId tenant, Team team) {
        jdbc.sql("""
                INSERT INTO people.team_member (tenant_id, team_id, person_id)
                SELECT :tenant, :team, person FROM unnest(:people::uuid[]) AS person
                """)
                .param("tenant", tenant.value())
                .param("team", team.id())
                .param("people", team.members().toArray(UUID[]::new))
                .update();
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        return new Team(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("calendar_id", UUID.class),
                List.of((UUID[]) row.getArray("members").getArray()));
    }
}
