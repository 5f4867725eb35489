package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page is planned once and for all; a batch for its values and for tables as they are; nothing else is told. */
@DeskTest
class PlanningTest {

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Test
    void eachKindOfWorkIsPlannedAsSuitsIt() {
        var told = new ArrayList<String>();
        tenancy.runBatch(Cast.OLKHA, () -> told.add(mode()));
        told.add(tenancy.readPage(Cast.OLKHA, this::mode));
        told.add(tenancy.read(Cast.OLKHA, this::mode));

        assertThat(told).isEqualTo(List.of("force_custom_plan", "force_generic_plan", "auto"));
    }

    private String mode() {
        return jdbc.sql("SHOW plan_cache_mode").query(String.class).single();
    }
}
