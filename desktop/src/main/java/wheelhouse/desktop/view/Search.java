package wheelhouse.desktop.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds slips by what stands on them, whatever the case and the accents. */
final class Search {

  private final List<String> wanted;

  Search(String words) {
    wanted = List.of(plain(words).strip().split("\\s+"));
  }

  /** Slips on which every word is found, in their order. */
  List<SlipView> among(List<SlipView> slips) {
    return slips.stream().filter(this::finds).toList();
  }

  private boolean finds(SlipView slip) {
    List<String> texts = new ArrayList<>();
    texts.add(slip.title());
    texts.add(slip.work().name());
    texts.add(slip.owner().words());
    slip.customer().ifPresent(who -> texts.add(who.name()));
    slip.signs().forEach(sign -> texts.add(sign.line()));
    String all = plain(String.join("\n", texts));
    String number = String.valueOf(slip.number());
    return wanted.stream().allMatch(word -> word.equals(number) || all.contains(word));
  }

  /** Small letters without accents. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss");
  }
}
