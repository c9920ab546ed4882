package wheelhouse.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import wheelhouse.scenario.Word;

/** What the value of a field may be. */
sealed interface Type {

  /**
   * Words for a person to read.
   *
   * @param least 1 if something must be written, 0 if it may be empty
   * @param slots what may stand in braces
   * @param use what becomes of it in another language
   */
  record Prose(int least, Set<String> slots, Use use) implements Type {

    static final Prose WRITTEN = new Prose(1, Set.of(), Use.WORDS);
    static final Prose MAY_BE_EMPTY = new Prose(0, Set.of(), Use.WORDS);
    static final Prose NAME = new Prose(1, Set.of(), Use.NAME);
    static final Prose NOTE = new Prose(1, Set.of(), Use.NOTE);

    static Prose with(String... slots) {
      return new Prose(1, Set.of(slots), Use.WORDS);
    }
  }

  /** What becomes of words in another language. */
  enum Use {
    /** They are said in it. */
    WORDS,
    /** They may stay as they are, as the name of a person does. */
    NAME,
    /** No player reads them. */
    NOTE
  }

  /** The name that other parts of the file use: lower-case letters, digits and hyphens. */
  record Id() implements Type {

    static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";
    static final int LONGEST = 60;
    private static final Pattern COMPILED = Pattern.compile(PATTERN);

    /** Whether a text is an id. */
    static boolean fits(String text) {
      return text.length() <= LONGEST && COMPILED.matcher(text).matches();
    }
  }

  /** The code of a finding. */
  record CodeName() implements Type {

    static final String PATTERN = "^[A-Z][0-9]{3}$";
  }

  /** A language, such as {@code de} or {@code pt-BR}. */
  record LanguageTag() implements Type {

    static final String PATTERN = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$";
  }

  /** How an overlay calls an element of a list: by its id, or by what it hangs on. */
  record Name() implements Type {}

  /** What only the scenario itself can say, and its overlays cannot. */
  record Fact() implements Type {}

  /** The id of something declared elsewhere in the file. */
  record Reference(Noun to) implements Type {}

  /** A reference to a customer or a member, whichever the writer of the letter is. */
  record ReferenceByWriter() implements Type {}

  /** One of a fixed set of words, each with what it means. */
  record Choice(Map<String, String> words) implements Type {

    /** The words of an enum, each with its meaning, in order. */
    static Choice of(Word[] words, String... meanings) {
      Map<String, String> all = new LinkedHashMap<>();
      for (int i = 0; i < words.length; i++) {
        all.put(words[i].word(), i < meanings.length ? meanings[i] : "");
      }
      return new Choice(all);
    }

    List<String> list() {
      return List.copyOf(words.keySet());
    }
  }

  /** A number. */
  record Number(double least, Edge edge, double most, String unit) implements Type {

    static Number from(double least, double most, String unit) {
      return new Number(least, Edge.INCLUDED, most, unit);
    }

    static Number above(double least, double most, String unit) {
      return new Number(least, Edge.EXCLUDED, most, unit);
    }

    /** Whether a value is not too little. */
    boolean isReachedBy(double value) {
      return edge == Edge.INCLUDED ? value >= least : value > least;
    }

    /** Whether a value is in this range. */
    boolean holds(double value) {
      return isReachedBy(value) && value <= most;
    }
  }

  /** Whether the least value itself is allowed. */
  enum Edge {
    INCLUDED,
    EXCLUDED
  }

  /** A whole number. */
  record Whole(int least, int most, String unit) implements Type {

    /** The numbers from its least to its most. */
    Number range() {
      return Number.from(least, most, unit);
    }
  }

  /** Yes or no, written true or false. */
  record YesNo() implements Type {}

  /** One number, or two in brackets between which the seed draws. */
  record Spread(Type of) implements Type {}

  /** Values in brackets. */
  record Several(Type of, int least, int most) implements Type {

    /** Several objects of a shape. */
    static Several of(Shape shape, int least, int most) {
      return new Several(new Part(shape), least, most);
    }
  }

  /** An object of a shape. */
  record Part(Shape shape) implements Type {}

  /**
   * A value per key.
   *
   * @param keys a reference or a choice
   * @param least how many there must be
   */
  record Table(Type keys, Type values, int least) implements Type {}

  /** The parts of a scenario that have ids to which others refer. */
  enum Noun {
    KIND("kind", "kinds", "not among the kinds of work", "the kinds of work are declared here"),
    MEMBER("member", "team", "not on the team", "the team is declared here"),
    CUSTOMER("customer", "customers", "not among the customers", "the customers are declared here"),
    INCIDENT("incident", "incidents", "not among the incidents", "the incidents are declared here");

    private final String word;
    private final String list;
    private final String absent;
    private final String declared;

    Noun(String word, String list, String absent, String declared) {
      this.word = word;
      this.list = list;
      this.absent = absent;
      this.declared = declared;
    }

    /** What one of them is called. */
    String word() {
      return word;
    }

    /** The key of the list in which they are declared. */
    String list() {
      return list;
    }

    /** What to say under a name that is not there. */
    String absent() {
      return absent;
    }

    /** What to say under the list. */
    String declared() {
      return declared;
    }
  }

  /** The type in a few words, for messages: "a number", "a text in double quotes". */
  default String expected() {
    if (this instanceof Number || this instanceof Whole) {
      return this instanceof Whole ? "a whole number" : "a number";
    } else if (this instanceof YesNo) {
      return "true or false";
    } else if (this instanceof Spread) {
      return "a number, or two in brackets";
    } else if (this instanceof Several) {
      return "a list in brackets [ ]";
    } else if (this instanceof Part || this instanceof Table) {
      return "a group in braces { }";
    }
    return "a text in double quotes";
  }

  /** Whether this is a text of some kind. */
  default boolean isText() {
    return !(this instanceof Number
        || this instanceof Whole
        || this instanceof YesNo
        || this instanceof Spread
        || this instanceof Several
        || this instanceof Part
        || this instanceof Table);
  }
}
