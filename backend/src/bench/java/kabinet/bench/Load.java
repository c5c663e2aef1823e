package kabinet.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * A bounded load on one address of this machine over plain keep-alive connections: its own cost is
 * a socket's, so it does not disturb what it measures.
 */
record Load(int port, byte[] request) {

  /** What a run showed. Latencies are sorted, in nanoseconds, counted from when a call was due. */
  record Result(long[] latencies, Duration took) {

    double perSecond() {
      return latencies.length / (took.toNanos() / 1e9);
    }

    double p99Millis() {
      return latencies[(int) (latencies.length * 0.99)] / 1e6;
    }
  }

  static Load graphql(int port, String cookie, String csrf, String body) {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    var head =
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Accept: application/json\r\nAccept-Language: ru\r\nCookie: "
            + cookie
            + "; XSRF-TOKEN="
            + csrf
            + "\r\nX-XSRF-TOKEN: "
            + csrf
            + "\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n";
    var headBytes = head.getBytes(StandardCharsets.US_ASCII);
    var request = Arrays.copyOf(headBytes, headBytes.length + bytes.length);
    System.arraycopy(bytes, 0, request, headBytes.length, bytes.length);
    return new Load(port, request);
  }

  /** As fast as the answers come. */
  Result closed(int connections, Duration length) {
    return run(connections, length, 0);
  }

  /** So many calls a second in all, whether or not earlier ones are answered in time. */
  Result open(int connections, Duration length, double perSecond) {
    return run(connections, length, (long) (1e9 * connections / perSecond));
  }

  String once() throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write(request);
      return new String(
          answer(new BufferedInputStream(socket.getInputStream())), StandardCharsets.UTF_8);
    }
  }

  private Result run(int connections, Duration length, long interval) {
    var begin = System.nanoTime();
    var end = begin + length.toNanos();
    var calls = new ArrayList<Callable<long[]>>();
    for (int i = 0; i < connections; i++) {
      var first = begin + interval * i / connections;
      calls.add(() -> oneConnection(first, end, interval));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var latencies =
          threads.invokeAll(calls).stream()
              .map(Load::got)
              .flatMapToLong(Arrays::stream)
              .sorted()
              .toArray();
      return new Result(latencies, Duration.ofNanos(System.nanoTime() - begin));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long[] got(Future<long[]> run) {
    try {
      return run.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private long[] oneConnection(long first, long end, long interval) throws IOException {
    List<Long> latencies = new ArrayList<>();
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setTcpNoDelay(true);
      var out = socket.getOutputStream();
      var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      for (long due = first; Math.max(due, System.nanoTime()) < end; ) {
        if (interval > 0) {
          LockSupport.parkNanos(due - System.nanoTime());
        } else {
          due = System.nanoTime();
        }
        out.write(request);
        out.flush();
        answer(in);
        latencies.add(System.nanoTime() - due);
        due += interval;
      }
    }
    return latencies.stream().mapToLong(Long::longValue).toArray();
  }

  private static byte[] answer(InputStream in) throws IOException {
    var status = line(in);
    if (!status.contains(" 200")) {
      throw new IOException(status);
    }
    var length = -1;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      }
    }
    return length >= 0 ? in.readNBytes(length) : chunks(in);
  }

  private static byte[] chunks(InputStream in) throws IOException {
    var body = new byte[0];
    for (int size = Integer.parseInt(line(in), 16);
        size > 0;
        size = Integer.parseInt(line(in), 16)) {
      var end = body.length;
      body = Arrays.copyOf(body, end + size);
      if (in.readNBytes(body, end, size) < size) {
        throw new IOException("answer cut short");
      }
      line(in);
    }
    line(in);
    return body;
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("connection closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
