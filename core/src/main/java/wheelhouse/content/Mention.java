package wheelhouse.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wheelhouse.content.Type.Noun;

/**
 * A place in a scenario's file at which an id is written.
 *
 * @param thing what kind of thing has the id
 * @param id as it is written, whether or not anything is declared by it
 * @param role what the id does there
 * @param place where
 * @param path the same place by ids, such as {@code incidents / night-bonus / owner}
 */
public record Mention(Thing thing, String id, Role role, Place place, String path) {

  /** What has ids, in the order of the guide. */
  public enum Thing {
    OWN_WORK("own work"),
    KIND("kind of work"),
    MEMBER("member"),
    CUSTOMER("customer"),
    INCIDENT("incident"),
    SOURCE("source"),
    GUARDRAIL("guardrail");

    private final String word;

    Thing(String word) {
      this.word = word;
    }

    /** What one of them is called. */
    public String word() {
      return word;
    }

    static Thing of(Noun noun) {
      return switch (noun) {
        case KIND -> KIND;
        case MEMBER -> MEMBER;
        case CUSTOMER -> CUSTOMER;
        case INCIDENT -> INCIDENT;
      };
    }

    /** What is declared in a list, by the list's name. */
    static Optional<Thing> inList(String name) {
      return switch (name) {
        case "ownWork" -> Optional.of(OWN_WORK);
        case "sources" -> Optional.of(SOURCE);
        case "guardrails" -> Optional.of(GUARDRAIL);
        default ->
            Stream.of(Noun.values())
                .filter(noun -> noun.list().equals(name))
                .map(Thing::of)
                .findFirst();
      };
    }

    /**
     * Whether other parts of the file call it by its id, so that nobody doing so says something.
     */
    public boolean isReferredTo() {
      return this == KIND || this == MEMBER || this == CUSTOMER || this == INCIDENT;
    }
  }

  /** What an id does where it is written. */
  public enum Role {
    /** It says what the thing is called. */
    DECLARED,
    /**
     * It refers to the thing. That an incident arrives by itself counts as well: its day is what
     * uses it.
     */
    USED,
    /**
     * It names the thing and does not need it: an overlay says it in another language, or a silence
     * is about it. Nothing is used by that.
     */
    NAMED
  }

  /**
   * Every mention in a scenario or overlay that has been read, even one with errors: what could be
   * understood is there. By thing in the order of {@link Thing}, within it in the order of the
   * file.
   */
  public static List<Mention> of(Loaded loaded) {
    Optional<Item> root = loaded.places().root();
    if (root.isEmpty()) {
      return List.of();
    }
    Item scenario = root.get();
    Places places = loaded.places();
    Optional<Item> words = places.words();
    List<Mention> all = new ArrayList<>();
    if (words.isPresent()) {
      all.addAll(Namings.inWords(scenario, words.get(), places));
    } else {
      declaredAndUsed(scenario, places, all);
    }
    all.addAll(Namings.inSilences(scenario, words.orElse(scenario), places));
    all.sort(
        Comparator.comparing(Mention::thing)
            .thenComparingInt((Mention each) -> each.place().line())
            .thenComparingInt(each -> each.place().column()));
    return List.copyOf(all);
  }

  private static void declaredAndUsed(Item scenario, Places places, List<Mention> all) {
    scenario
        .get("manager")
        .ifPresent(each -> declare(Thing.OWN_WORK, each, "ownWork", places, all));
    for (Noun noun : Noun.values()) {
      declare(Thing.of(noun), scenario, noun.list(), places, all);
    }
    declare(Thing.SOURCE, scenario, "sources", places, all);
    declare(Thing.GUARDRAIL, scenario, "guardrails", places, all);
    for (Item incident : scenario.list("incidents")) {
      Optional<Item> arrives = incident.get("arrives");
      if (arrives.isPresent() && incident.has("id")) {
        String id = incident.word("id").orElseThrow();
        Place place = places.of(arrives.get().key());
        all.add(new Mention(Thing.INCIDENT, id, Role.USED, place, arrives.get().path()));
      }
    }
    for (Uses.Use use : Uses.of(scenario)) {
      Place place = places.of(use.span());
      all.add(new Mention(Thing.of(use.to()), use.id(), Role.USED, place, use.path()));
    }
  }

  private static void declare(
      Thing thing, Item whole, String list, Places places, List<Mention> into) {
    for (Item each : whole.list(list)) {
      each.get("id")
          .ifPresent(
              id ->
                  into.add(
                      new Mention(
                          thing,
                          id.text(),
                          Role.DECLARED,
                          places.of(id.node().span()),
                          each.path())));
    }
  }
}
