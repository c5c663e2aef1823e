package kabinet.platform.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.UpdateSummaryEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * A step of the build, run from source: applies the changelogs to a real server and writes its
 * tables as classes; nothing happens while changelogs and this file are unchanged.
 */
final class GenerateJooq {
  private static final String SCHEMA = "kabinet";

  /** Which Java type stands for which columns, by a pattern of {@code schema.table.column}. */
  private static final List<ForcedType> COLUMN_TYPES =
      List.of(
          converted(
              ".*_at",
              "java.time.LocalDateTime",
              "java.time.Instant",
              "at -> at.toInstant(java.time.ZoneOffset.UTC)",
              "at -> java.time.LocalDateTime.ofInstant(at, java.time.ZoneOffset.UTC)"),
          number(".*_minor", "kabinet.kernel.Money", "minor"),
          id(".*\\.(\\w*account_id|account\\.id)", "kabinet.kernel.AccountId"),
          id(".*\\.(user_id|app_user\\.id)", "kabinet.kernel.UserId"),
          id(".*\\.session\\.id", "kabinet.kernel.SessionId"),
          id(".*\\.home_access_request\\.id", "kabinet.identity.access.AccessRequestId"),
          id(".*\\.staff_session\\.id", "kabinet.kernel.SessionId"),
          id(".*\\.(staff_id|staff_account\\.id)", "kabinet.kernel.StaffId"),
          id(".*\\.(device_id|remembered_device\\.id)", "kabinet.kernel.DeviceId"),
          id(".*\\.(\\w*household_id|household\\.id)", "kabinet.household.HouseholdId"),
          id(".*\\.(\\w*holder_id|holder\\.id)", "kabinet.household.HolderId"),
          id(".*\\.(offering_id|other_id|offering\\.id)", "kabinet.catalog.OfferingId"),
          id(".*\\.(product_id|product\\.id)", "kabinet.catalog.ProductId"),
          id(".*\\.(channel_id|tv_channel\\.id)", "kabinet.catalog.ChannelId"),
          id(".*\\.(region_id|region\\.id)", "kabinet.catalog.RegionId"),
          id(".*\\.line_link_request\\.id", "kabinet.household.bysim.LineLinkRequestId"),
          id(".*\\.paid_order\\.id", "kabinet.billing.order.OrderId"),
          id(".*\\.movement_id", "kabinet.billing.ledger.MovementId"),
          id(".*\\.transfer\\.order_id", "kabinet.billing.order.OrderId"),
          id(".*\\.(transfer_id|transfer\\.id)", "kabinet.billing.transfer.TransferId"),
          id(".*\\.sim_card\\.id", "kabinet.mobile.SimId"),
          id(".*\\.equipment\\.id", "kabinet.home.EquipmentId"),
          id(".*\\.passkey\\.id", "kabinet.identity.PasskeyId"),
          id(".*\\.session_proof\\.session_id", "kabinet.kernel.SessionId"),
          new ForcedType()
              .withName("BOOLEAN")
              .withIncludeExpression(".*\\.password_credential\\.sent"),
          id(".*\\.sign_in_question\\.id", "kabinet.kernel.QuestionId"),
          text(".*\\.(\\w*msisdn|sign_in_phone)", "kabinet.kernel.Msisdn"),
          text(".*\\.contract_number", "kabinet.kernel.ContractNumber"),
          new ForcedType()
              .withName("BOOLEAN")
              .withIncludeExpression(
                  ".*\\.(on_sale|embedded|must_change|primary_mark|open_mark|contact_on_file|in_use"
                      + "|\\w+_chosen)"),
          constant(".*\\.account\\.kind", "kabinet.household.AccountKind"),
          constant(".*\\.reach", "kabinet.household.Reach"),
          constant(".*\\.offering\\.kind", "kabinet.catalog.OfferingKind"),
          constant(".*\\.offering_price\\.kind", "kabinet.catalog.PriceKind"),
          constant(".*\\.offering_price\\.unit", "kabinet.catalog.PriceUnit"),
          constant(".*\\.offering_relation\\.kind", "kabinet.catalog.RelationKind"),
          constant(".*\\.tv_channel\\.resolution", "kabinet.catalog.ChannelResolution"),
          constant(".*\\.product\\.status", "kabinet.catalog.ProductStatus"),
          constant(
              ".*\\.(offering_allowance|bucket|usage_record)\\.kind", "kabinet.kernel.BucketKind"),
          constant(".*\\.usage_record\\.direction", "kabinet.usage.UsageDirection"),
          constant(".*\\.line_link_request\\.status", "kabinet.household.bysim.LineLinkStatus"),
          constant(".*\\.sim_card\\.status", "kabinet.mobile.SimStatus"),
          constant(".*\\.equipment\\.kind", "kabinet.home.EquipmentKind"),
          constant(
              ".*\\.home_access_request\\.status", "kabinet.identity.access.AccessRequestStatus"),
          constant(".*\\.staff_account\\.role", "kabinet.kernel.StaffRole"),
          constant(".*\\.desk_audit\\.act", "kabinet.identity.StaffAct"),
          constant(".*\\.ledger_entry\\.kind", "kabinet.billing.ledger.EntryKind"),
          constant(".*\\.ledger_entry\\.category", "kabinet.billing.ledger.ExpenseCategory"),
          constant(".*\\.ledger_entry\\.formula", "kabinet.billing.ledger.Formula"),
          constant(".*\\.paid_order\\.kind", "kabinet.billing.order.OrderKind"),
          id(".*\\.payment\\.id", "kabinet.billing.topup.PaymentId"),
          constant(".*\\.payment\\.status", "kabinet.billing.topup.PaymentStatus"),
          constant(".*\\.payment\\.decline_reason", "kabinet.billing.acquiring.DeclineReason"),
          constant(".*\\.operator_entry\\.book", "kabinet.billing.ledger.Book"),
          constant(".*\\.(transfer|payout)\\.kind", "kabinet.billing.TransferKind"),
          constant(".*\\.transfer\\.status", "kabinet.billing.transfer.TransferStatus"),
          constant(".*\\.login\\.kind", "kabinet.identity.LoginKind"),
          constant(".*\\.session\\.way", "kabinet.identity.SignInWay"),
          constant(".*\\.sign_in_question\\.status", "kabinet.identity.question.QuestionStatus"),
          constant(".*\\.password_credential\\.kind", "kabinet.identity.PasswordKind"),
          constant(".*\\.session_proof\\.way", "kabinet.identity.proof.SecondProofWay"),
          constant(".*\\.passkey_challenge\\.purpose", "kabinet.identity.passkey.Purpose"),
          constant(".*\\.outbound_message\\.channel", "kabinet.messaging.Channel"),
          constant(".*\\.outbound_message\\.status", "kabinet.messaging.MessageStatus"));

  private GenerateJooq() {}

  public static void main(String[] arguments) throws Exception {
    Path sources = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    Path resources = sources.resolve("resources");
    Path generated = target.resolve("generated-sources/jooq");
    Path stamp = generated.resolve("changelogs.sha256");
    String hash =
        hash(
            resources.resolve("db/changelog"),
            sources.resolve("java/kabinet/platform/db/GenerateJooq.java"));
    if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
      return;
    }
    try (var server = DatabaseServer.start(new MariaDb(), target.resolve("database/codegen"))) {
      migrate(server, resources);
      GenerationTool.generate(configuration(server, generated));
    }
    Files.createDirectories(generated);
    Files.writeString(stamp, hash);
  }

  private static void migrate(DatabaseServer server, Path resources) throws Exception {
    try (var connection = DriverManager.getConnection(server.url(SCHEMA), server.user(), "");
        var statement = connection.createStatement()) {
      statement.execute("drop database " + SCHEMA);
      statement.execute("create database " + SCHEMA);
      connection.setCatalog(SCHEMA);
      var liquibase =
          new Liquibase(
              "db/changelog/db.changelog-master.yaml",
              new DirectoryResourceAccessor(resources),
              new JdbcConnection(connection));
      liquibase.setShowSummary(UpdateSummaryEnum.OFF);
      liquibase.update(new Contexts());
    }
  }

  private static Configuration configuration(DatabaseServer server, Path generated) {
    return new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(new Jdbc().withUrl(server.url(SCHEMA)).withUser(server.user()).withPassword(""))
        .withGenerator(
            new Generator()
                .withDatabase(
                    new Database()
                        .withName("org.jooq.meta.mariadb.MariaDBDatabase")
                        .withInputSchema(SCHEMA)
                        .withOutputSchemaToDefault(true)
                        .withExcludes("DATABASECHANGELOG.*")
                        .withForcedTypes(COLUMN_TYPES))
                .withGenerate(
                    new Generate()
                        .withGeneratedAnnotation(true)
                        .withGeneratedAnnotationDate(false)
                        .withComments(false))
                .withTarget(
                    new Target()
                        .withPackageName("kabinet.db")
                        .withDirectory(generated.toString())));
  }

  private static ForcedType converted(
      String columns, String from, String to, String read, String write) {
    return new ForcedType()
        .withUserType(to)
        .withConverter(
            "org.jooq.Converter.ofNullable(%s.class, %s.class, %s, %s)"
                .formatted(from, to, read, write))
        .withIncludeExpression(columns);
  }

  private static ForcedType id(String columns, String record) {
    return number(columns, record, "value");
  }

  private static ForcedType text(String columns, String record) {
    return converted(columns, "java.lang.String", record, record + "::new", record + "::value");
  }

  private static ForcedType number(String columns, String record, String component) {
    return converted(
        columns, "java.lang.Long", record, record + "::new", record + "::" + component);
  }

  /** A column that holds the name of a constant. */
  static ForcedType constant(String columns, String enumeration) {
    return new ForcedType()
        .withUserType(enumeration)
        .withEnumConverter(true)
        .withIncludeExpression(columns);
  }

  private static String hash(Path... inputs) throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    for (Path input : inputs) {
      try (Stream<Path> files = Files.walk(input)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          digest.update(file.toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
