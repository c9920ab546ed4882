package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.replay.Retold;
import wheelhouse.replay.Retold.Gone;
import wheelhouse.replay.Retold.Lost;
import wheelhouse.replay.Retold.Refused;
import wheelhouse.replay.Retold.Until;
import wheelhouse.run.Run;
import wheelhouse.sim.Move;
import wheelhouse.sim.Refusal;
import wheelhouse.words.Text;

/**
 * What became of a run's decisions when it was told again in a scenario that had changed.
 *
 * @param line all of it in a sentence or two
 * @param title of the page on which the rest stands
 * @param whole whether there is no rest: nothing fell away, and nothing stopped it
 * @param paragraphs how much was kept, how far it was told and why no further
 * @param days what fell away, day by day
 * @param after what is to be said after that
 */
public record RetoldView(
    String line,
    String title,
    boolean whole,
    List<String> paragraphs,
    List<DayOfLost> days,
    List<String> after) {

  public RetoldView {
    paragraphs = List.copyOf(paragraphs);
    days = List.copyOf(days);
    after = List.copyOf(after);
  }

  /**
   * What fell away of a day.
   *
   * @param heading the day, in words
   * @param decisions in the order in which they were made
   */
  public record DayOfLost(String heading, List<Decision> decisions) {

    public DayOfLost {
      decisions = List.copyOf(decisions);
    }
  }

  /**
   * A decision that fell away.
   *
   * @param what was decided, in the words of the scenario as it was
   * @param why it cannot be any more, as a sentence
   */
  public record Decision(String what, String why) {}

  /**
   * What became of a run's decisions.
   *
   * @param before the run as it was
   * @param retold the run as it is now
   * @param failure why that is not kept, as a sentence; empty if it is
   */
  public static RetoldView of(Run before, Retold retold, Optional<String> failure, Text text) {
    return new Telling(new Scene(before, text), new Scene(retold.run(), text), retold)
        .view(failure);
  }

  private record Telling(Scene was, Scene is, Retold retold) {

    private Text text() {
      return is.text();
    }

    RetoldView view(Optional<String> failure) {
      List<String> after = new ArrayList<>();
      if (retold.notes() > 0) {
        after.add(text().of("retold.notes", retold.notes()));
      }
      after.add(text().of("retold.kept-run"));
      failure.ifPresent(after::add);
      return new RetoldView(
          line(),
          text().of("retold.title"),
          retold.whole() && failure.isEmpty(),
          paragraphs(),
          days(),
          after);
    }

    private String today() {
      return day(is, retold.run().day());
    }

    private String day(Scene scene, int day) {
      return text().of("retold.day", scene.weekday(day), day);
    }

    private String line() {
      int lost = retold.lost().size();
      String told =
          switch (retold.until()) {
            case ITS_END ->
                lost > 0
                    ? text().of("retold.some", retold.kept(), lost)
                    : switch (retold.kept()) {
                      case 0 -> text().of("retold.nothing");
                      case 1 -> text().of("retold.one");
                      default -> text().of("retold.all", retold.kept());
                    };
            case A_DECISION -> text().of("retold.decision", today());
            case THE_LAST_DAY -> text().of("retold.last-day", today());
          };
      return text().of("retold.saved", told);
    }

    private List<String> paragraphs() {
      List<String> paragraphs = new ArrayList<>();
      paragraphs.add(text().of("retold.kept", retold.kept(), today()));
      if (retold.until() == Until.A_DECISION) {
        paragraphs.add(text().of("retold.anew"));
      }
      if (retold.untold() > 0) {
        paragraphs.add(text().of("retold.untold", retold.untold()));
      }
      return paragraphs;
    }

    private List<DayOfLost> days() {
      List<DayOfLost> days = new ArrayList<>();
      for (int day = 1; day <= was.scenario().days(); day++) {
        int on = day;
        List<Decision> decisions =
            retold.lost().stream().filter(lost -> lost.day() == on).map(this::decision).toList();
        if (!decisions.isEmpty()) {
          days.add(new DayOfLost(day(was, day), decisions));
        }
      }
      return days;
    }

    private Decision decision(Lost lost) {
      return new Decision(was.capital(what(lost.move())), why(lost));
    }

    private String what(Move move) {
      if (move instanceof Move.AskOwner ask) {
        return text().of("lost.ask-owner", was.title(ask.incident()));
      } else if (move instanceof Move.AskCustomer ask) {
        return text().of("lost.ask-customer", was.title(ask.incident()));
      } else if (move instanceof Move.LookAtMonitor look) {
        return text().of("lost.monitor", was.title(look.incident()));
      } else if (move instanceof Move.AskQuestion ask) {
        return text().of("lost.question", was.title(ask.incident()));
      } else if (move instanceof Move.Inspect inspect) {
        return text().of("lost.inspect", was.member(inspect.member()), was.kind(inspect.kind()));
      } else if (move instanceof Move.Respond respond) {
        return text()
            .of(
                "lost.respond",
                was.member(respond.member()),
                was.kind(respond.kind()),
                text().of("response." + respond.response().word()));
      } else if (move instanceof Move.Claim claim) {
        return text()
            .of("lost.claim", text().list(claim.incidents().stream().map(was::title).toList()));
      }
      return was.planned((Move.Plan) move);
    }

    private String why(Lost lost) {
      if (lost.reason() instanceof Gone gone) {
        return text().of("gone." + gone.thing());
      }
      Refused refused = (Refused) lost.reason();
      if (refused.refusal() == Refusal.NOT_ENOUGH_TIME) {
        return refused.left() > 0
            ? text()
                .of(
                    "refusal.NOT_ENOUGH_TIME",
                    text().time(refused.minutes()),
                    text().time(refused.left()))
            : text().of("refusal.day-full", text().time(refused.minutes()));
      }
      return text().of("refusal." + refused.refusal().name(), is.board().claimSlips());
    }
  }
}
