package dovod.sandbox.push;

import dovod.sandbox.world.World;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** The connected addresses and how they have answered. Safe for use by many threads. */
final class Endpoints {
    private final World world;
    private final PushRules rules;
    private final SequencedMap<Long, Endpoint> endpoints = new LinkedHashMap<>();
    private final Map<Long, Health> healths = new LinkedHashMap<>();

    Endpoints(World world, PushRules rules) {
        this.world = world;
        this.rules = rules;
    }

    synchronized Endpoint add(String clientId, String url, Set<PushType> types) {
        var id = world.identifiers().number();
        return put(new Endpoint(id, clientId, url, types, true, world.now(), null));
    }

    synchronized Endpoint put(Endpoint endpoint) {
        endpoints.put(endpoint.id(), endpoint);
        return endpoint;
    }

    synchronized void remove(long id) {
        endpoints.remove(id);
        healths.remove(id);
    }

    synchronized Optional<Endpoint> find(long id) {
        return Optional.ofNullable(endpoints.get(id));
    }

    synchronized Collection<Endpoint> of(String clientId) {
        return endpoints.values().stream()
                .filter(endpoint -> endpoint.clientId().equals(clientId))
                .toList();
    }

    synchronized Collection<Endpoint> all() {
        return List.copyOf(endpoints.values());
    }

    synchronized void restore(Collection<Endpoint> saved) {
        endpoints.clear();
        healths.clear();
        saved.forEach(this::put);
    }

    synchronized Health health(long id) {
        var since = find(id).map(Endpoint::createdAt).orElse(world.now());
        return healths.computeIfAbsent(id, key -> new Health(rules, since));
    }

    /** Forgets how an address has answered. */
    synchronized void forget(long id) {
        healths.remove(id);
    }

    /** Takes note of an answer and stops the address if it is bad enough. */
    synchronized void note(long id, Reply reply) {
        health(id).note(reply, world.now()).ifPresent(why -> stop(id, why));
    }

    synchronized void noteNight(long id, Reply reply) {
        health(id).noteNight(reply, world.now()).ifPresent(why -> stop(id, why));
    }

    synchronized void stop(long id, Endpoint.Stop why) {
        find(id).ifPresent(endpoint -> put(endpoint.stop(why)));
    }
}
