package wheelhouse.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wheelhouse.content.Loaded;
import wheelhouse.content.Mention;
import wheelhouse.content.Mention.Role;
import wheelhouse.content.Mention.Thing;

/**
 * An id of a scenario with every place at which it is written.
 *
 * @param thing what kind of thing has it; the same id may belong to two different things
 * @param id as it is written
 * @param declared where the thing is declared; empty where it is only used, which is an error
 * @param uses where other parts refer to it, in the order of the file, and then where overlays name
 *     it
 */
public record Named(Thing thing, String id, Optional<Mention> declared, List<Mention> uses) {

  public Named {
    uses = List.copyOf(uses);
  }

  /**
   * Every id of a scenario, by thing, and within it in the order of the file.
   *
   * @param scenario what reading it gave
   * @param overlays what reading those of it gave
   */
  public static List<Named> of(Loaded scenario, List<Loaded> overlays) {
    Map<Thing, Map<String, List<Mention>>> found = new LinkedHashMap<>();
    Stream.concat(Stream.of(scenario), overlays.stream())
        .flatMap(loaded -> Mention.of(loaded).stream())
        .forEach(
            each ->
                found
                    .computeIfAbsent(each.thing(), thing -> new LinkedHashMap<>())
                    .computeIfAbsent(each.id(), id -> new ArrayList<>())
                    .add(each));
    List<Named> all = new ArrayList<>();
    found.forEach(
        (thing, ids) -> ids.forEach((id, mentions) -> all.add(named(thing, id, mentions))));
    return List.copyOf(all);
  }

  private static Named named(Thing thing, String id, List<Mention> mentions) {
    return new Named(
        thing,
        id,
        mentions.stream().filter(each -> each.role() == Role.DECLARED).findFirst(),
        mentions.stream().filter(each -> each.role() != Role.DECLARED).toList());
  }

  /** Whether it is declared, could be referred to, and nothing does but overlays and silences. */
  public boolean isUnused() {
    return declared.isPresent()
        && uses.stream().noneMatch(each -> each.role() == Role.USED)
        && thing.isReferredTo();
  }
}
