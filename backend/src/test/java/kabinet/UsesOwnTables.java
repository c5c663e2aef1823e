package kabinet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table belongs to the module whose folder of changelogs creates it. */
final class UsesOwnTables extends ArchCondition<JavaClass> {
  private static final Path CHANGELOGS = Path.of("src/main/resources/db/changelog");
  private static final Pattern CREATED = Pattern.compile("(?i)create table (\\w+)");

  /** Who may see which account: the condition that every store joins. */
  private static final Set<String> SHARED = Set.of("ACCESS");

  /** Decision 0706: fees are taken for the products of thousands in one joined statement. */
  private static final Map<String, Set<String>> READERS =
      Map.of("kabinet.billing.charging.HeldProducts", Set.of("PRODUCT"));

  private final Map<String, String> owners = owners();

  UsesOwnTables() {
    super("use no other module's tables");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    String module = (type.getPackageName() + ".").split("\\.", -1)[1];
    Set<String> reads = READERS.getOrDefault(type.getFullName(), Set.of());
    type.getFieldAccessesFromSelf().stream()
        .filter(access -> access.getTargetOwner().getFullName().equals("kabinet.db.Tables"))
        .filter(access -> !SHARED.contains(access.getName()))
        .filter(access -> !reads.contains(access.getName()))
        .filter(access -> !module.equals(owners.get(access.getName())))
        .forEach(
            access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
  }

  private static Map<String, String> owners() {
    Map<String, String> owners = new HashMap<>();
    try (Stream<Path> files = Files.walk(CHANGELOGS)) {
      for (Path file : files.filter(found -> found.toString().endsWith(".sql")).toList()) {
        String module = CHANGELOGS.relativize(file).getName(0).toString();
        CREATED
            .matcher(Files.readString(file))
            .results()
            .forEach(table -> owners.put(table.group(1).toUpperCase(Locale.ROOT), module));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return owners;
  }
}
