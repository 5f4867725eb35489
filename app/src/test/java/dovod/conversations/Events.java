package dovod.conversations;

import dovod.platform.spi.Forgetful;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Writes down what conversations say; only what was committed counts. */
@Component
class Events implements Forgetful {

    private final List<ConversationEvent> committed = new ArrayList<>();

    @TransactionalEventListener
    synchronized void committed(ConversationEvent event) {
        committed.add(event);
    }

    synchronized <T extends ConversationEvent> List<T> of(Class<T> kind) {
        return committed.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    synchronized List<String> names() {
        return committed.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    @Override
    public synchronized void forget() {
        committed.clear();
    }
}
