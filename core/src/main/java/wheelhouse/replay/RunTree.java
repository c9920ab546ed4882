package wheelhouse.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A run with the branches that were forked from it, and theirs.
 *
 * @param <R> however runs are spoken of
 * @param run the run
 * @param branches those forked from it, in the order in which they were given
 */
public record RunTree<R>(R run, List<RunTree<R>> branches) {

  public RunTree {
    branches = List.copyOf(branches);
  }

  /**
   * A run in its tree.
   *
   * @param run the run
   * @param depth how many forks lie between it and the first; 0 for the first itself
   */
  public record Twig<R>(R run, int depth) {}

  /**
   * Which runs are branches of which. A run belongs under the one whose file its header names, if
   * that is there and plays under the same luck by the same rules; else it stands by itself. So
   * does one whose header cannot be read, and one that would come to be a branch of itself.
   *
   * @param runs in any order
   * @param file the name of a run's file, different for each
   * @param header what its header says, where that can be read
   * @return the runs that are nobody's branch, in the order in which they were given
   */
  public static <R> List<RunTree<R>> grow(
      List<R> runs, Function<R, String> file, Function<R, Optional<Header>> header) {
    Map<String, R> byFile = new LinkedHashMap<>();
    runs.forEach(run -> byFile.put(file.apply(run), run));
    Map<String, String> from = new LinkedHashMap<>();
    byFile.forEach(
        (name, run) ->
            header
                .apply(run)
                .flatMap(Header::branch)
                .filter(
                    branch ->
                        Optional.ofNullable(byFile.get(branch.file()))
                            .flatMap(header)
                            .filter(header.apply(run).orElseThrow()::sameLuck)
                            .isPresent())
                .ifPresent(branch -> from.put(name, branch.file())));
    byFile.keySet().stream()
        .filter(name -> isOwnAncestor(name, from))
        .toList()
        .forEach(from::remove);
    Map<String, List<String>> branches = new LinkedHashMap<>();
    byFile.keySet().forEach(name -> branches.put(name, new ArrayList<>()));
    from.forEach((name, original) -> branches.get(original).add(name));
    return byFile.keySet().stream()
        .filter(name -> !from.containsKey(name))
        .map(name -> tree(name, byFile, branches))
        .toList();
  }

  private static boolean isOwnAncestor(String name, Map<String, String> from) {
    Set<String> met = new HashSet<>();
    String at = from.get(name);
    while (at != null && met.add(at)) {
      if (at.equals(name)) {
        return true;
      }
      at = from.get(at);
    }
    return false;
  }

  private static <R> RunTree<R> tree(
      String name, Map<String, R> byFile, Map<String, List<String>> branches) {
    return new RunTree<>(
        byFile.get(name),
        branches.get(name).stream().map(branch -> tree(branch, byFile, branches)).toList());
  }

  /** Every run of it, each before its branches. */
  public List<Twig<R>> twigs() {
    List<Twig<R>> twigs = new ArrayList<>();
    add(0, twigs);
    return twigs;
  }

  private void add(int depth, List<Twig<R>> twigs) {
    twigs.add(new Twig<>(run, depth));
    branches.forEach(branch -> branch.add(depth + 1, twigs));
  }

  /** Every run of it, each before its branches. */
  public Stream<R> all() {
    return twigs().stream().map(Twig::run);
  }
}
