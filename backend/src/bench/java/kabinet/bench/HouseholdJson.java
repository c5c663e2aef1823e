package kabinet.bench;

import io.hypersistence.tsid.TSID;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import kabinet.bench.HouseholdRows.Account;
import kabinet.bench.HouseholdRows.Product;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** The answer the cabinet gives, written straight from the rows. */
final class HouseholdJson {

  private static final JsonFactory JSON = new JsonFactory();
  private static final List<String> BUCKET_ORDER = List.of("DATA", "VOICE", "SMS");

  /** The contract's moments have their thousandths even when they are none. */
  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

  private final JsonGenerator json;
  private final CatalogRows catalog;

  private HouseholdJson(JsonGenerator json, CatalogRows catalog) {
    this.json = json;
    this.catalog = catalog;
  }

  static void write(HouseholdRows household, CatalogRows catalog, OutputStream out) {
    try (var json = JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out)) {
      new HouseholdJson(json, catalog).household(household);
    }
  }

  private void household(HouseholdRows household) {
    json.writeStartObject();
    json.writeObjectPropertyStart("data");
    json.writeObjectPropertyStart("viewer");
    json.writeObjectPropertyStart("household");
    json.writeStringProperty("id", "household_" + TSID.from(household.household));
    json.writeStringProperty("name", household.name);
    json.writeArrayPropertyStart("accounts");
    household.accounts.values().forEach(this::account);
    json.writeEndArray();
    for (int open = 0; open < 4; open++) {
      json.writeEndObject();
    }
  }

  private void account(Account account) {
    var mobile = account.msisdn != null;
    json.writeStartObject();
    json.writeStringProperty("__typename", mobile ? "MobileLine" : "HomeContract");
    json.writeStringProperty("id", "account_" + TSID.from(account.id));
    json.writeStringProperty("label", account.label);
    json.writeObjectPropertyStart("homeRegion");
    json.writeStringProperty("name", account.region);
    json.writeEndObject();
    balance(account);
    var plan = find(account, mobile ? "MobilePlan" : "InternetPlan");
    json.writeName("plan");
    product(plan);
    products("addOns", account, "AddOn");
    if (mobile) {
      line(account);
    } else {
      contract(account, plan);
    }
    json.writeEndObject();
  }

  private void balance(Account account) {
    json.writeObjectPropertyStart("balance");
    money("amount", account.balance);
    money("ownFunds", Math.max(0, account.balance));
    money("creditLimit", account.credit);
    at("asOf", account.correctAt);
    json.writeEndObject();
  }

  private void line(Account account) {
    json.writeStringProperty("msisdn", account.msisdn);
    json.writeBooleanProperty("primary", account.primary);
    json.writeObjectPropertyStart("sim");
    json.writeStringProperty("status", account.simStatus);
    json.writeBooleanProperty("embedded", account.embedded);
    json.writeEndObject();
    json.writeArrayPropertyStart("buckets");
    account.buckets.sort(Comparator.comparing(bucket -> BUCKET_ORDER.indexOf(bucket.kind())));
    for (var bucket : account.buckets) {
      json.writeStartObject();
      json.writeStringProperty("kind", bucket.kind());
      volume("allowed", bucket.kind(), bucket.allowed());
      volume("used", bucket.kind(), bucket.used());
      volume(
          "remaining",
          bucket.kind(),
          bucket.allowed() == null ? null : Math.max(0, bucket.allowed() - bucket.used()));
      json.writeBooleanProperty("unlimited", bucket.allowed() == null);
      at("expiresAt", bucket.expiresAt());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("usage");
    json.writeArrayPropertyStart("nodes");
    for (var usage : account.usage) {
      json.writeStartObject();
      at("at", usage.at());
      json.writeStringProperty("kind", usage.kind());
      json.writeStringProperty("direction", usage.direction());
      json.writeStringProperty("otherParty", usage.otherParty());
      volume("volume", usage.kind(), usage.volume());
      money("charge", usage.charge());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void contract(Account account, @Nullable Product plan) {
    json.writeStringProperty("contractNumber", account.contractNumber);
    json.writeObjectPropertyStart("address");
    json.writeStringProperty("city", account.city);
    json.writeStringProperty("street", account.street);
    json.writeStringProperty("house", account.house);
    json.writeStringProperty("flat", account.flat);
    json.writeEndObject();
    json.writeName("broadband");
    if (plan == null) {
      json.writeNull();
    } else {
      json.writeStartObject();
      json.writeStringProperty("status", plan.status());
      json.writeNumberProperty("speedMbps", catalog.offering(plan.offering()).speed());
      json.writeEndObject();
    }
    json.writeName("tv");
    var basic = find(account, "ChannelPackage");
    if (basic == null) {
      json.writeNull();
      return;
    }
    var channels = new HashSet<Long>();
    of(account, "ChannelPackage")
        .forEach(held -> channels.addAll(catalog.offering(held.offering()).channels()));
    json.writeStartObject();
    json.writeStringProperty("status", basic.status());
    json.writeNumberProperty("channelCount", channels.size());
    products("packages", account, "ChannelPackage");
    json.writeEndObject();
  }

  private List<Product> of(Account account, String type) {
    Predicate<Product> wanted = held -> catalog.offering(held.offering()).type().equals(type);
    return account.products.stream()
        .filter(wanted)
        .sorted(Comparator.comparing(Product::since).thenComparingLong(Product::id))
        .toList();
  }

  private @Nullable Product find(Account account, String type) {
    return of(account, type).stream().findFirst().orElse(null);
  }

  private void products(String name, Account account, String type) {
    json.writeArrayPropertyStart(name);
    of(account, type).forEach(this::product);
    json.writeEndArray();
  }

  private void product(@Nullable Product held) {
    if (held == null) {
      json.writeNull();
      return;
    }
    var offering = catalog.offering(held.offering());
    json.writeStartObject();
    json.writeStringProperty("id", "product_" + TSID.from(held.id()));
    json.writeStringProperty("status", held.status());
    at("since", held.since());
    json.writeObjectPropertyStart("offering");
    json.writeStringProperty("__typename", offering.type());
    json.writeStringProperty("id", "offering_" + TSID.from(offering.id()));
    json.writeStringProperty("name", offering.name());
    json.writeArrayPropertyStart("prices");
    for (var price : offering.prices().getOrDefault(held.priceVersion(), List.of())) {
      json.writeStartObject();
      json.writeStringProperty("kind", price.kind());
      money("amount", price.minor());
      json.writeStringProperty("per", price.unit());
      json.writeStringProperty("note", price.note());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void money(String name, long minor) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("amount", BigDecimal.valueOf(minor, 2).toPlainString());
    json.writeStringProperty("currency", "RUB");
    json.writeEndObject();
  }

  private void volume(String name, String kind, @Nullable Long amount) {
    if (amount == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("amount", Long.toString(amount));
    json.writeStringProperty(
        "unit", kind.equals("DATA") ? "BYTE" : kind.equals("VOICE") ? "SECOND" : "MESSAGE");
    json.writeEndObject();
  }

  private void at(String name, Instant at) {
    json.writeStringProperty(name, MOMENT.format(at));
  }
}
