package kabinet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModuleTests {
  /** Without the generated tables, which name the ids of all modules. */
  private final ApplicationModules modules =
      ApplicationModules.of(KabinetApplication.class, resideInAPackage("kabinet.db.."));

  @Test
  void nobodyReachesPastADoor() {
    modules.verify();
  }

  @Test
  void theLadderNamesEveryModule() {
    assertThat(modules.stream().map(ModuleTests::name))
        .containsExactlyInAnyOrderElementsOf(Ladder.MODULES);
  }

  @Test
  void arrowsPointDown() {
    assertThat(modules)
        .allSatisfy(
            module ->
                assertThat(module.getDirectDependencies(modules).uniqueModules())
                    .allMatch(known -> rung(known) < rung(module), "is below " + name(module)));
  }

  /** Into the repository with {@code -Dwrite}. */
  @Test
  void theModulesAreDrawn() {
    String folder = System.getProperty("write") == null ? "target/modules" : "../docs/modules";

    new Documenter(modules, Documenter.Options.defaults().withOutputFolder(folder))
        .writeModulesAsPlantUml()
        .writeIndividualModulesAsPlantUml()
        .writeModuleCanvases();
  }

  private static int rung(ApplicationModule module) {
    return Ladder.MODULES.indexOf(name(module));
  }

  private static String name(ApplicationModule module) {
    return module.getIdentifier().toString();
  }
}
