package wheelhouse;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the packages of core may know of each other and of the world. */
class ArchitectureTest {

  private static final Path SOURCES = Path.of("src/main/java/wheelhouse");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("wheelhouse");

  /** Every package there may be, what it may use, and whether it must have classes already. */
  private enum Layer {
    PAPER(true),
    SCENARIO(true),
    WORDS(true, SCENARIO),
    SIM(true, SCENARIO),
    CONTENT(true, SCENARIO),
    RUN(true, SCENARIO, SIM),
    REPLAY(true, SCENARIO, SIM, RUN, CONTENT),
    POLICY(true, SCENARIO, SIM, RUN),
    AUTHOR(true, PAPER, SCENARIO, CONTENT),
    COACH(true, SCENARIO, SIM, RUN, REPLAY, POLICY),
    DEBRIEF(true, WORDS, PAPER, SCENARIO, SIM, RUN, REPLAY, POLICY, COACH, CONTENT),
    PRACTICE(true, WORDS, SCENARIO, SIM, RUN, REPLAY, POLICY, COACH, DEBRIEF, CONTENT),
    EXPLORE(true, SCENARIO, SIM, RUN, REPLAY, POLICY, DEBRIEF),
    BALANCE(
        true, WORDS, PAPER, SCENARIO, SIM, RUN, REPLAY, POLICY, EXPLORE, COACH, DEBRIEF, CONTENT),
    CHECK(true, SCENARIO, SIM, RUN, REPLAY, POLICY, EXPLORE, COACH, DEBRIEF, BALANCE, CONTENT),
    CLI(
        true, WORDS, PAPER, SCENARIO, SIM, RUN, REPLAY, POLICY, AUTHOR, EXPLORE, COACH, DEBRIEF,
        PRACTICE, BALANCE, CHECK, CONTENT);

    private final boolean stands;
    private final List<Layer> uses;

    Layer(boolean stands, Layer... uses) {
      this.stands = stands;
      this.uses = List.of(uses);
    }

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    String classes() {
      return "wheelhouse." + word() + "..";
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPackageKnowsOnlyThoseBelowIt(Layer layer) {
    List<String> allowed =
        new ArrayList<>(List.of(layer.classes(), "java..", "javax..", "org.jspecify.."));
    layer.uses.forEach(below -> allowed.add(below.classes()));
    if (layer == Layer.CLI) {
      allowed.add("picocli..");
    } else if (layer == Layer.PAPER) {
      allowed.add("org.apache.pdfbox..");
    }
    classes()
        .that()
        .resideInAPackage(layer.classes())
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
        .because(
            "each package can be read, tested and replaced knowing only those below it, and no"
                + " library but those of the command line and of paper is needed")
        .allowEmptyShould(!layer.stands)
        .check(CORE);
  }

  static Stream<ArchRule> rules() {
    return Stream.of(
        slices()
            .matching("wheelhouse.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one"),
        noClasses()
            .that()
            .resideOutsideOfPackage("wheelhouse.cli..")
            .should()
            .callCodeUnitWhere(target(ArchitectureTest::readsAClock, "read a clock"))
            .because("the time is passed in, so that a run is the same whenever it is played"),
        noClasses()
            .should()
            .callCodeUnitWhere(target(ArchitectureTest::drawsUnseeded, "draw unseeded chance"))
            .because("all chance is keyed by a seed, or a run could not be replayed"),
        noClasses()
            .that()
            .resideOutsideOfPackage("wheelhouse.cli..")
            .should()
            .accessTargetWhere(
                JavaAccess.Predicates.target(nameMatching("out|err|printStackTrace"))
                    .and(
                        DescribedPredicate.describe(
                            "of System or Throwable", ArchitectureTest::prints)))
            .because("only commands print; everything else answers"),
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.gson..")
            .because("content reads JSON itself, strictly and with places; Gson only checks it"),
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("a world in static fields can neither be copied nor played twice at once"),
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "wheelhouse.sim..",
                "wheelhouse.run..",
                "wheelhouse.replay..",
                "wheelhouse.coach..",
                "wheelhouse.debrief..",
                "wheelhouse.practice..",
                "wheelhouse.explore..",
                "wheelhouse.balance..",
                "wheelhouse.check..")
            .and()
            .haveNameNotMatching(
                "wheelhouse\\.policy\\.(TrueBeliefs|Comparison|Playing|Roster)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("wheelhouse\\.sim\\.\\w*Facts")
            .because("whoever chooses sees what a player sees, or the comparison is not fair"),
        noClasses()
            .that()
            .resideInAnyPackage("wheelhouse.sim..", "wheelhouse.run..", "wheelhouse.policy..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Hash|WeakHash|IdentityHash)(Map|Set|table)")
            .because(
                "their order differs from run to run, and an outcome could come to rest on it"),
        noClasses()
            .that()
            .resideInAnyPackage("wheelhouse.sim..", "wheelhouse.run..", "wheelhouse.policy..")
            .should()
            .callCodeUnitWhere(target(ArchitectureTest::isInexact, "call a curve of Math"))
            .because("Math may differ by a bit between machines where StrictMath does not"),
        noClasses()
            .that()
            .resideInAPackage("wheelhouse.sim..")
            .should()
            .callCodeUnitWhere(
                target(call -> call.getName().equals("hashCode"), "call hashCode")
                    .and(
                        JavaCall.Predicates.target(
                            DescribedPredicate.describe(
                                "of Object or Enum",
                                call ->
                                    call.getOwner().isEquivalentTo(Object.class)
                                        || call.getOwner().isEquivalentTo(Enum.class)))))
            .because("it differs from run to run"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(CORE);
  }

  @Test
  void theScanFoundEveryPackage() throws IOException {
    assertFalse(CORE.isEmpty(), "the scan found no classes at all");
    for (Layer layer : Layer.values()) {
      boolean found = CORE.stream().anyMatch(resideInAPackage(layer.classes()));
      assertTrue(found || !layer.stands, layer.word() + " has no classes");
    }
    Set<String> known = Stream.of(Layer.values()).map(Layer::word).collect(Collectors.toSet());
    Set<String> scanned =
        CORE.stream()
            .map(JavaClass::getPackage)
            .map(JavaPackage::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String name : packages()) {
      assertTrue(known.contains(name), name + " is in no layer");
      assertTrue(scanned.contains("wheelhouse." + name), name + " was not scanned");
    }
    assertEquals(
        packages().size(), scanned.size(), () -> "packages are one level deep: " + scanned);
  }

  @Test
  void everyPackageIsNullMarked() throws IOException, ClassNotFoundException {
    for (String name : packages()) {
      Class<?> info = Class.forName("wheelhouse." + name + ".package-info");
      assertTrue(
          info.isAnnotationPresent(NullMarked.class),
          name + " is not @NullMarked, so null could come from anywhere in it");
    }
  }

  private static Set<String> packages() throws IOException {
    try (Stream<Path> paths = Files.list(SOURCES)) {
      return paths
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static DescribedPredicate<JavaCall<?>> target(
      java.util.function.Predicate<CodeUnitCallTarget> is, String does) {
    return DescribedPredicate.describe(does, call -> is.test(call.getTarget()));
  }

  private static boolean readsAClock(CodeUnitCallTarget call) {
    String owner = call.getOwner().getName();
    String name = call.getName();
    return owner.equals("java.lang.System")
            && (name.equals("currentTimeMillis") || name.equals("nanoTime"))
        || owner.startsWith("java.time.") && name.equals("now")
        || owner.equals("java.time.Clock") && name.startsWith("system")
        || owner.equals("java.util.Date") && makes(call, 0)
        || owner.equals("java.util.Calendar") && name.equals("getInstance");
  }

  private static boolean drawsUnseeded(CodeUnitCallTarget call) {
    String owner = call.getOwner().getName();
    String name = call.getName();
    return owner.equals("java.util.Random") && makes(call, 0)
        || owner.equals("java.util.SplittableRandom") && makes(call, 0)
        || owner.equals("java.lang.Math") && name.equals("random")
        || owner.equals("java.util.concurrent.ThreadLocalRandom")
        || owner.equals("java.security.SecureRandom")
        || owner.equals("java.util.UUID") && name.equals("randomUUID")
        || owner.equals("java.util.Collections")
            && name.equals("shuffle")
            && call.getRawParameterTypes().size() == 1;
  }

  private static boolean makes(CodeUnitCallTarget call, int parameters) {
    return call.getName().equals("<init>") && call.getRawParameterTypes().size() == parameters;
  }

  private static boolean prints(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return owner.isEquivalentTo(System.class) || owner.isAssignableTo(Throwable.class);
  }

  /** What may differ by a bit: everything but the arithmetic that IEEE 754 fixes. */
  private static boolean isInexact(CodeUnitCallTarget call) {
    return call.getOwner().getName().equals("java.lang.Math")
        && call.getName()
            .matches(
                "exp|expm1|log|log10|log1p|pow|a?sin|a?cos|a?tan|atan2|sinh|cosh|tanh|cbrt|hypot");
  }
}
