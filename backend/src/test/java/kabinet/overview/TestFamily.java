package kabinet.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import kabinet.kernel.Viewer;
import org.jooq.DSLContext;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A mother with the primary line, a child with a number of its own, and their home. */
public final class TestFamily {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  public final TestCatalog catalog;
  public final TestHousehold household;
  public final TestAccount main;
  public final TestAccount child;
  public final TestAccount home;

  private final ExecutionGraphQlService service;
  private final Clock clock;

  public TestFamily(DSLContext db, ExecutionGraphQlService service, Clock clock) {
    this.service = service;
    this.clock = clock;
    catalog = new TestCatalog(db);
    household = new TestHousehold(db, catalog, "Семья");
    home = household.contract("Дом");
    child = household.line("Петя");
    main = household.primaryLine("Мама");
    child.holds(catalog.plan, today().plusDays(5));
    main.holds(catalog.plan, today().plusDays(3));
    home.holds(catalog.internet, today().plusDays(1));
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), MOSCOW);
  }

  /** What the owner is answered about these fields of the household. */
  public GraphQlTester.Response owner(String fields) {
    return ask(household.owner(), fields);
  }

  public GraphQlTester.Response ask(Viewer viewer, String fields) {
    return Asking.as(viewer, service)
        .document("{ viewer { household { " + fields + " } } }")
        .execute();
  }
}
