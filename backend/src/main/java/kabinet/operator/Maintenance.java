package kabinet.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * R33: the window the operator has announced in a file, which is looked at every few seconds. A
 * file and not a table, so that work on the database can be announced and ended too.
 */
@Component
class Maintenance {

  private static final Logger LOG = LoggerFactory.getLogger(Maintenance.class);
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private final Path file;
  private final Clock clock;
  private final AtomicReference<Known> known = new AtomicReference<>(new Known("", null));

  Maintenance(@Value("${kabinet.maintenance-file}") Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
    refresh();
  }

  /** What the file says, and what came of reading it. */
  private record Known(String text, @Nullable MaintenanceWindow window) {}

  private record Announced(OffsetDateTime from, OffsetDateTime until) {}

  /** What subscribers should know of; null when nothing is announced or it is over. */
  @Nullable MaintenanceWindow announced() {
    var window = known.get().window();
    return window == null || window.isOverAt(clock.instant()) ? null : window;
  }

  /** The window that is open now; null while the cabinet is. */
  @Nullable MaintenanceWindow now() {
    var window = announced();
    return window != null && window.isOpenAt(clock.instant()) ? window : null;
  }

  @Scheduled(fixedDelayString = "${kabinet.maintenance-look-every:PT5S}")
  void refresh() {
    var text = text();
    if (!text.equals(known.get().text())) {
      known.set(new Known(text, window(text)));
    }
  }

  private String text() {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException unreadable) {
      LOG.warn("The maintenance file {} cannot be read: {}", file, unreadable.toString());
      return known.get().text();
    }
  }

  /** A mistake closes nothing. */
  private @Nullable MaintenanceWindow window(String text) {
    if (text.isBlank()) {
      return null;
    }
    try {
      var announced = YAML.readValue(text, Announced.class);
      return new MaintenanceWindow(announced.from().toInstant(), announced.until().toInstant());
    } catch (JacksonException | NullPointerException | Unfit mistake) {
      LOG.warn("The maintenance file {} is not understood: {}", file, mistake.toString());
      return null;
    }
  }
}
