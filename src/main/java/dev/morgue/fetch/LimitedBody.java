package dev.morgue.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes a body up to a bound, and breaks off the transfer of a longer one. */
final class LimitedBody implements BodySubscriber<byte[]> {

  private final BodySubscriber<byte[]> taken = BodySubscribers.ofByteArray();
  private final long limit;
  private long length;
  private Flow.@Nullable Subscription subscription;

  /** The body is longer than the bound. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLongException(long limit) {
      super("more than " + (limit >> 20) + " MB");
    }
  }

  LimitedBody(long limit) {
    this.limit = limit;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    taken.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      length += buffer.remaining();
    }
    if (length <= limit) {
      taken.onNext(buffers);
    } else if (subscription != null) {
      subscription.cancel();
      taken.onError(new TooLongException(limit));
    }
  }

  @Override
  public void onError(Throwable failure) {
    taken.onError(failure);
  }

  @Override
  public void onComplete() {
    taken.onComplete();
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return taken.getBody();
  }
}
