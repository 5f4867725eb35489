package dovod.reviews;

import dovod.platform.Live;
import dovod.platform.Tenancy;
import dovod.reviews.JdbcListed.Listed;
import dovod.reviews.spi.Source;
import dovod.reviews.spi.ToldVoice;
import dovod.reviews.spi.VoiceAddress;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down what a marketplace lists, in any order and any number of times; the sums of marks go along. */
@Component
class RecordingVoices {

    private final Tenancy tenancy;
    private final JdbcListed listed;
    private final JdbcSums sums;
    private final JdbcVanishings vanishings;
    private final ThankingSupport thanking;
    private final Live live;
    private final Clock clock;

    RecordingVoices(
            Tenancy tenancy,
            JdbcListed listed,
            JdbcSums sums,
            JdbcVanishings vanishings,
            ThankingSupport thanking,
            Live live,
            Clock clock) {
        this.tenancy = tenancy;
        this.listed = listed;
        this.sums = sums;
        this.vanishings = vanishings;
        this.thanking = thanking;
        this.live = live;
        this.clock = clock;
    }

    /**
     * @param walk the number of the walk that met them; 0 for none
     * @return how many nobody knew
     */
    int record(Source source, List<ToldVoice> told, long walk) {
        var once = new LinkedHashMap<VoiceAddress, Listed>();
        told.forEach(voice -> once.put(voice.address(), new Listed(voice, thanking.sentence(voice))));
        return once.isEmpty() ? 0 : tenancy.in(source.tenant(), () -> write(source, List.copyOf(once.values()), walk));
    }

    private int write(Source source, List<Listed> all, long walk) {
        var now = clock.instant();
        var changing = listed.changing(source, all);
        sums.add(source.tenant(), changing, -1);
        listed.update(source, all, walk, now);
        sums.add(source.tenant(), changing, 1);
        vanishings.returned(source.tenant(), changing, now);
        var fresh = listed.insert(source, all, walk, now);
        sums.add(source.tenant(), fresh, 1);
        tell(source, fresh, changing);
        return fresh.size();
    }

    private void tell(Source source, List<UUID> fresh, List<UUID> changing) {
        if (!fresh.isEmpty() || !changing.isEmpty()) {
            live.tell(source.tenant(), VoiceTopic.ALL, VoiceTopic.CHANGED);
        }
    }
}
