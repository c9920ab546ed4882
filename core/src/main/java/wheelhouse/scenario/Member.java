package wheelhouse.scenario;

import java.util.List;
import java.util.Map;

/**
 * Someone on the team who can own incidents.
 *
 * @param id unique among members
 * @param name as a person reads it
 * @param role what they do, in a few words
 * @param portrait name of a portrait in the assets
 * @param about one or two facts for the briefing; may be empty
 * @param skill per kind id, 0.02 to 1, drawn from the range by the seed; a kind that is left out is
 *     0.3
 * @param autonomy 0 to 1, drawn by the seed; one minus it is learned dependence
 * @param trust 0 to 1, trust in the manager, drawn by the seed
 * @param replies what they say when a pick is laid, the most specific line first found
 */
public record Member(
    String id,
    String name,
    String role,
    String portrait,
    String about,
    Map<String, Range> skill,
    Range autonomy,
    Range trust,
    List<Reply> replies) {

  public Member {
    skill = new java.util.TreeMap<>(skill);
    skill = java.util.Collections.unmodifiableMap(skill);
    replies = List.copyOf(replies);
  }
}
