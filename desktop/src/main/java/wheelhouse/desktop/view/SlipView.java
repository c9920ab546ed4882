package wheelhouse.desktop.view;

import java.util.List;
import java.util.Optional;
import wheelhouse.run.Band;
import wheelhouse.run.Confidence;
import wheelhouse.run.Progress;
import wheelhouse.run.ReadQuestion;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;

/**
 * An incident as it lies on the board, and what is there when it is opened.
 *
 * @param incident its number
 * @param number its number as players know it
 * @param title what it says
 * @param customer who is on the other end; a redesign has none
 * @param work its kind of work
 * @param redesign whether it is a redesign that a claim brought up
 * @param owner who has it
 * @param standing where it stands
 * @param stamp what it shouts, if it is loud
 * @param harm what yesterday did to the customer; every slip has it that bled yesterday and still
 *     does
 * @param progress the word on yesterday's work; empty if nobody could have worked on it
 * @param today what is laid on it today
 * @param yourWheel whether its wheel is the player's, as yesterday left it
 * @param signs what has appeared on it, in order
 * @param asks what can be asked, or answered, about it
 * @param history what was laid on it on earlier days, in order
 * @param reads what the player took to be so, by question, then by day
 * @param whys why the player picked so, by day
 * @param picks the six, light to heavy; empty once it is home
 * @param assign who else could own it
 */
public record SlipView(
    int incident,
    int number,
    String title,
    Optional<Customer> customer,
    Work work,
    boolean redesign,
    Owner owner,
    Standing standing,
    Optional<Stamp> stamp,
    Optional<Harm> harm,
    Optional<Yesterday> progress,
    Optional<Today> today,
    boolean yourWheel,
    List<SignView> signs,
    List<ActionView> asks,
    List<Past> history,
    List<ReadView> reads,
    List<WhyView> whys,
    List<PickView> picks,
    List<ActionView> assign) {

  public SlipView {
    signs = List.copyOf(signs);
    asks = List.copyOf(asks);
    history = List.copyOf(history);
    reads = List.copyOf(reads);
    whys = List.copyOf(whys);
    picks = List.copyOf(picks);
    assign = List.copyOf(assign);
  }

  /**
   * Who is on the other end.
   *
   * @param promise what was promised to them
   * @param words both, in a line
   */
  public record Customer(String name, String promise, String words) {}

  /**
   * A kind of work.
   *
   * @param kind its number
   * @param oldCraft whether it is what the player was good at
   * @param words its name, and that it is the old craft if it is
   */
  public record Work(int kind, String name, boolean oldCraft, String words) {}

  /**
   * Who has it.
   *
   * @param member number of the member, or -1
   * @param words the first name, or that nobody owns it, or that several have it
   */
  public record Owner(int member, String words) {

    /** Whether anybody owns it. */
    public boolean named() {
      return member >= 0;
    }
  }

  /**
   * Where it stands.
   *
   * @param foreseen whether it is still ahead
   * @param onlyYou whether nobody else sees it coming
   * @param broke whether it broke
   * @param words a short phrase
   */
  public record Standing(
      Phase phase, boolean foreseen, boolean onlyYou, boolean broke, String words) {}

  /**
   * What a loud slip shouts.
   *
   * @param calls whether somebody calls, and nobody has answered
   * @param words as they are stamped
   */
  public record Stamp(boolean calls, String words) {}

  /**
   * Yesterday's harm.
   *
   * @param level from 0 to 3
   * @param words as a word or two
   */
  public record Harm(Band band, int level, String words) {}

  /** Yesterday's work, and in words. */
  public record Yesterday(Progress progress, String words) {}

  /**
   * What is laid on it today.
   *
   * @param minutes what it takes
   * @param words the pick, and what it takes
   */
  public record Today(Pick pick, int minutes, String words) {}

  /**
   * A sign.
   *
   * @param channel where it was to be had
   * @param from who says it, in words
   * @param line what it says
   * @param trust how far such words can be trusted
   * @param fresh whether it appeared this morning
   */
  public record SignView(Channel channel, String from, String line, String trust, boolean fresh) {}

  /** A pick of an earlier day, with its weekday in words. */
  public record Past(int day, Pick pick, String words) {}

  /** What the player took to be so, on a day; the answer is a place among the answers. */
  public record ReadView(
      int day, ReadQuestion question, int answer, Confidence confidence, String words) {}

  /** Why the player picked so, on a day. */
  public record WhyView(int day, String words) {}

  /**
   * One of the six, on this slip.
   *
   * @param label its name
   * @param minutes what it takes today, if nothing else lay on the slip
   * @param note a line beneath it: what it takes, or what it means
   * @param laid whether it is today's pick
   * @param refused why it cannot be laid now, as a sentence; empty if it can
   */
  public record PickView(
      Pick pick, String label, int minutes, String note, boolean laid, Optional<String> refused) {

    /** The key it is laid by, from 1. */
    public int key() {
      return pick.weight() + 1;
    }

    /** Whether it takes nothing. */
    public boolean free() {
      return minutes == 0;
    }

    /** Whether it can be laid now. */
    public boolean possible() {
      return refused.isEmpty();
    }
  }
}
