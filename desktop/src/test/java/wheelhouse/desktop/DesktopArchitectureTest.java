package wheelhouse.desktop;

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
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the packages of the window may know of each other and of the world. */
class DesktopArchitectureTest {

  private static final Path SOURCES = Path.of("src/main/java/wheelhouse/desktop");

  private static final JavaClasses DESKTOP =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("wheelhouse.desktop");

  /** Whether a package draws, or can be tried without a window. */
  private enum Draws {
    YES,
    NO
  }

  /** Every package there may be, and what it may use besides core. */
  private enum Layer {
    SETTINGS(Draws.NO),
    LIBRARY(Draws.NO, SETTINGS),
    VIEW(Draws.NO, LIBRARY, SETTINGS),
    SESSION(Draws.NO, VIEW),
    SOUND(Draws.YES, VIEW),
    LOOK(Draws.YES),
    LAYOUT(Draws.YES, LOOK),
    WIDGET(Draws.YES, LAYOUT, LOOK, VIEW),
    SCREEN(Draws.YES, LAYOUT, LOOK, SESSION, VIEW, LIBRARY, SETTINGS),
    DAY(Draws.YES, SCREEN, WIDGET, LAYOUT, LOOK, SESSION, VIEW, SETTINGS),
    EVENING(Draws.YES, SCREEN, WIDGET, LAYOUT, LOOK, SESSION, VIEW),
    DEBRIEF(Draws.YES, SCREEN, WIDGET, LAYOUT, LOOK, SESSION, VIEW, LIBRARY, SETTINGS),
    HOME(Draws.YES, SCREEN, WIDGET, LAYOUT, LOOK, VIEW, LIBRARY, SETTINGS),
    GAME(
        Draws.YES, DAY, EVENING, DEBRIEF, HOME, SOUND, SCREEN, LOOK, SESSION, VIEW, LIBRARY,
        SETTINGS),
    SHOTS(Draws.YES, GAME, SCREEN, LAYOUT, VIEW, SETTINGS);

    private final Draws draws;
    private final List<Layer> uses;

    Layer(Draws draws, Layer... uses) {
      this.draws = draws;
      this.uses = List.of(uses);
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    String classes() {
      return "wheelhouse.desktop." + word() + "..";
    }
  }

  /** What of core a window is made of: the commands are another way in, and checks are theirs. */
  private static final List<String> CORE =
      Stream.of(
              "words",
              "scenario",
              "sim",
              "content",
              "run",
              "replay",
              "policy",
              "coach",
              "debrief",
              "practice",
              "paper")
          .map(name -> "wheelhouse." + name + "..")
          .toList();

  @ParameterizedTest
  @EnumSource
  void aPackageKnowsOnlyThoseBelowIt(Layer layer) {
    List<String> allowed = new ArrayList<>(CORE);
    allowed.addAll(List.of(layer.classes(), "java..", "org.jspecify.."));
    layer.uses.forEach(below -> allowed.add(below.classes()));
    if (layer.draws == Draws.YES) {
      allowed.addAll(List.of("com.badlogic.gdx..", "org.lwjgl.."));
    }
    if (layer == Layer.SHOTS) {
      // It is a command of the program, and everything else of it is a window.
      allowed.addAll(List.of("wheelhouse.cli..", "picocli.."));
    }
    classes()
        .that()
        .resideInAPackage(layer.classes())
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
        .because(
            "each package can be read, tested and replaced knowing only those below it, and what"
                + " is shown, played and kept can be tried without a window")
        .check(DESKTOP);
  }

  static Stream<ArchRule> rules() {
    return Stream.of(
        slices()
            .matching("wheelhouse.desktop.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one"),
        noClasses()
            .that()
            .haveNameNotMatching("wheelhouse\\.desktop\\.(Main|game\\.Ground)")
            .should()
            .callCodeUnitWhere(target(DesktopArchitectureTest::readsAClock, "read a clock"))
            .because("the time is passed in, so that a screen looks the same whenever it is tried"),
        noClasses()
            .should()
            .callCodeUnitWhere(target(DesktopArchitectureTest::drawsUnseeded, "draw unseeded"))
            .because("all chance is keyed by a seed, or a run could not be replayed"),
        noClasses()
            .that()
            .haveNameNotMatching("wheelhouse\\.desktop\\.Main")
            .should()
            .accessTargetWhere(
                JavaAccess.Predicates.target(nameMatching("out|err|printStackTrace"))
                    .and(
                        DescribedPredicate.describe(
                            "of System or Throwable", DesktopArchitectureTest::prints)))
            .because("who opened a window by a click sees no terminal: screens tell what is wrong"),
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("wheelhouse\\.sim\\.\\w*Facts")
            .because("a screen cannot leak what it is never given"),
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("a world in static fields can neither be tried twice nor opened twice"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(DESKTOP);
  }

  @Test
  void theScanFoundEveryPackage() throws IOException {
    assertFalse(DESKTOP.isEmpty(), "the scan found no classes at all");
    for (Layer layer : Layer.values()) {
      assertTrue(
          DESKTOP.stream().anyMatch(resideInAPackage(layer.classes())),
          layer.word() + " has no classes");
    }
    Set<String> known = Stream.of(Layer.values()).map(Layer::word).collect(Collectors.toSet());
    Set<String> scanned =
        DESKTOP.stream()
            .map(JavaClass::getPackage)
            .map(JavaPackage::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String name : packages()) {
      assertTrue(known.contains(name), name + " is in no layer");
      assertTrue(scanned.remove("wheelhouse.desktop." + name), name + " was not scanned");
    }
    assertEquals(Set.of("wheelhouse.desktop"), scanned, "packages are one level deep");
  }

  @Test
  void everyPackageIsNullMarked() throws IOException, ClassNotFoundException {
    List<String> names = new ArrayList<>(List.of("wheelhouse.desktop"));
    packages().forEach(name -> names.add("wheelhouse.desktop." + name));
    for (String name : names) {
      assertTrue(
          Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class),
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
      Predicate<CodeUnitCallTarget> is, String does) {
    return DescribedPredicate.describe(does, call -> is.test(call.getTarget()));
  }

  private static boolean readsAClock(CodeUnitCallTarget call) {
    String owner = call.getOwner().getName();
    String name = call.getName();
    return owner.equals("java.lang.System")
            && (name.equals("currentTimeMillis") || name.equals("nanoTime"))
        || owner.startsWith("java.time.") && name.equals("now")
        || owner.startsWith("java.time.") && name.startsWith("system")
        || owner.equals("com.badlogic.gdx.utils.TimeUtils")
        || owner.equals("java.util.Date") && makes(call, 0)
        || owner.equals("java.util.Calendar") && name.equals("getInstance");
  }

  private static boolean drawsUnseeded(CodeUnitCallTarget call) {
    String owner = call.getOwner().getName();
    String name = call.getName();
    return owner.equals("java.util.Random") && makes(call, 0)
        || owner.equals("java.util.SplittableRandom") && makes(call, 0)
        || owner.equals("java.lang.Math") && name.equals("random")
        || owner.equals("com.badlogic.gdx.math.MathUtils") && name.startsWith("random")
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
}
