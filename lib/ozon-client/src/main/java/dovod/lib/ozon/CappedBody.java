package dovod.lib.ozon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Collects an answer up to a size, and remembers whether its head came at all. For one call only. */
final class CappedBody implements BodyHandler<byte[]>, BodySubscriber<byte[]> {
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private volatile boolean headSeen;
    private @Nullable Subscription subscription;

    CappedBody(int most) {
        this.most = most;
    }

    boolean headSeen() {
        return headSeen;
    }

    @Override
    public BodySubscriber<byte[]> apply(ResponseInfo head) {
        headSeen = true;
        return this;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Subscription arrived) {
        subscription = arrived;
        arrived.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (var buffer : buffers) {
            add(buffer);
        }
    }

    @Override
    public void onError(Throwable cause) {
        whole.completeExceptionally(cause);
    }

    @Override
    public void onComplete() {
        whole.complete(bytes.toByteArray());
    }

    private void add(ByteBuffer buffer) {
        if (bytes.size() + buffer.remaining() > most) {
            giveUp();
            return;
        }
        var piece = new byte[buffer.remaining()];
        buffer.get(piece);
        bytes.writeBytes(piece);
    }

    private void giveUp() {
        whole.completeExceptionally(new TooLarge("answer larger than " + most + " bytes"));
        if (subscription != null) {
            subscription.cancel();
        }
    }

    /** The answer does not end where it should. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(String message) {
            super(message);
        }
    }
}
