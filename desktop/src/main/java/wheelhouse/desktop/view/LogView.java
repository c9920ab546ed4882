package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wheelhouse.debrief.Chronicle;
import wheelhouse.debrief.Chronicle.Part;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.Lane;
import wheelhouse.debrief.Lane.Cell;
import wheelhouse.debrief.Lane.Holder;
import wheelhouse.run.Run;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Event;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * The log of a day, in words.
 *
 * @param day from 1; the first day beyond the leave for what happened after it
 * @param heading the day
 * @param lines in order; may be empty
 * @param quiet what is said where there are none
 */
public record LogView(int day, String heading, List<Line> lines, String quiet) {

  public LogView {
    lines = List.copyOf(lines);
  }

  /** How a line is set. */
  public enum Tone {
    PLAIN,
    /** Something you did or said. */
    YOU,
    /** Something came or broke that harms a customer. */
    HARM,
    /** Somebody has become more able. */
    GROWTH,
    /** Post. */
    POST
  }

  /**
   * A line of the log.
   *
   * @param part the part of the day
   * @param tone how it is set
   * @param text what it says
   * @param incidents the incidents that it is about, to light up their lanes; may be empty
   */
  public record Line(Part part, Tone tone, String text, List<Integer> incidents) {

    public Line {
      incidents = List.copyOf(incidents);
    }
  }

  static List<LogView> of(Debrief debrief, DebriefWords words) {
    List<Lane> lanes = debrief.lanes().lanes();
    List<LogView> logs = new ArrayList<>();
    List<Line> after = new ArrayList<>();
    for (Chronicle.Sheet sheet : debrief.chronicle().sheets()) {
      List<Line> lines = new Telling(lanes, words, sheet).lines();
      if (sheet.stage() == Simulation.Stage.OVER) {
        after.addAll(lines);
      } else {
        boolean bare = lanes.stream().noneMatch(lane -> lane.on(sheet.day()).isPresent());
        String quiet = words.say(bare ? "log.bare" : "log.quiet");
        logs.add(new LogView(sheet.day(), words.day(sheet.day()), lines, quiet));
      }
    }
    if (!after.isEmpty()) {
      int day = words.lastDay() + 1;
      logs.add(new LogView(day, words.say("log.after"), after, words.say("log.quiet")));
    }
    return logs;
  }

  /** One sheet, being told. */
  private static final class Telling {

    private final List<Lane> lanes;
    private final DebriefWords words;
    private final Run run;
    private final Chronicle.Sheet sheet;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Pick, List<Integer>> picks = new TreeMap<>();
    private final Map<Integer, List<Integer>> lacking = new TreeMap<>();

    Telling(List<Lane> lanes, DebriefWords words, Chronicle.Sheet sheet) {
      this.lanes = lanes;
      this.words = words;
      this.sheet = sheet;
      run = words.run();
    }

    List<Line> lines() {
      for (Chronicle.Entry entry : sheet.entries()) {
        if (entry instanceof Chronicle.Did did && did.move() instanceof Move.LayPick lay) {
          picks.computeIfAbsent(lay.pick(), pick -> new ArrayList<>()).add(lay.incident());
        } else if (entry instanceof Chronicle.Happened happened
            && happened.event().type() == Event.Type.LEFT_ALONE) {
          tellPicks();
          int member = happened.event().member();
          lacking
              .computeIfAbsent(member, any -> new ArrayList<>())
              .add(happened.event().incident());
        } else {
          if (entry.part() == Part.NIGHT) {
            tellPicks();
          }
          if (entry instanceof Chronicle.Worked) {
            tellLacking();
          }
          tell(entry);
        }
      }
      tellPicks();
      tellLacking();
      return lines;
    }

    /** The same pick on several slips is one line. */
    private void tellPicks() {
      picks.forEach(
          (pick, incidents) -> {
            String did = words.text().of("did." + pick.word());
            add(Part.DAY, Tone.YOU, words.say("log.pick", words.slips(incidents), did), incidents);
          });
      picks.clear();
    }

    /** So is what the same person is left with. */
    private void tellLacking() {
      lacking.forEach(
          (member, incidents) ->
              add(
                  Part.NIGHT,
                  Tone.PLAIN,
                  words.say("log.LEFT_ALONE", words.slips(incidents), words.member(member)),
                  incidents));
      lacking.clear();
    }

    private void tell(Chronicle.Entry entry) {
      if (entry instanceof Chronicle.Due due) {
        String time = words.text().time(due.entry().minutes());
        add(
            entry.part(),
            Tone.PLAIN,
            words.say("log.calendar", due.entry().text(), time),
            List.of());
      } else if (entry instanceof Chronicle.Delivered post) {
        add(entry.part(), Tone.POST, words.say("log.post", post.text()), List.of());
      } else if (entry instanceof Chronicle.Called called) {
        String why = words.why(called.why());
        int incident = called.why().incident();
        if (!why.isEmpty()) {
          add(
              entry.part(),
              Tone.YOU,
              words.say("log.why", words.slip(incident), words.quoted(why)),
              List.of(incident));
        }
      } else if (entry instanceof Chronicle.Did did) {
        did(did.move());
      } else if (entry instanceof Chronicle.Worked worked) {
        worked(worked);
      } else if (entry instanceof Chronicle.Happened happened) {
        happened(happened.part(), happened.event());
      }
    }

    private void add(Part part, Tone tone, String text, List<Integer> incidents) {
      lines.add(new Line(part, tone, text, incidents));
    }

    private void did(Move move) {
      if (move instanceof Move.AskOwner ask) {
        about("log.ask", ask.incident());
      } else if (move instanceof Move.AskCustomer ask) {
        about("log.customer", ask.incident());
      } else if (move instanceof Move.LookAtMonitor look) {
        about("log.monitor", look.incident());
      } else if (move instanceof Move.AskQuestion ask) {
        about("log.question", ask.incident());
      } else if (move instanceof Move.AnswerCall call) {
        about("log.call", call.incident());
      } else if (move instanceof Move.Assign assign) {
        you(
            words.say("log.assign", words.slip(assign.incident()), words.member(assign.member())),
            List.of(assign.incident()));
      } else if (move instanceof Move.Order order) {
        you(
            words.say("log.order", words.member(order.member()), words.slips(order.incidents())),
            order.incidents());
      } else if (move instanceof Move.Inspect inspect) {
        you(
            words.say("log.inspect", words.member(inspect.member()), words.kind(inspect.kind())),
            List.of());
      } else if (move instanceof Move.Respond respond) {
        String how = words.text().of("response." + respond.response().word());
        you(
            words.say(
                "log.respond", words.member(respond.member()), words.kind(respond.kind()), how),
            List.of());
      } else if (move instanceof Move.Claim claim) {
        you(
            words.say("log.claim", words.slips(claim.incidents()), words.member(claim.member())),
            claim.incidents());
      } else if (move instanceof Move.SetGuardrail set) {
        you(
            words.say("log.guard", guardrail(set.guardrail()), words.member(set.member())),
            List.of());
      } else if (move instanceof Move.DoOwnWork work) {
        String time = words.text().time(work.minutes());
        you(words.say("log.own", own(work.item()), time), List.of());
      }
    }

    private void about(String key, int incident) {
      int owner = lanes.get(incident).on(sheet.day()).map(Cell::owner).orElse(Lane.NONE);
      int customer = lanes.get(incident).customer();
      String who = customer == Lane.NONE ? "" : words.customer(customer);
      you(words.say(key, words.slip(incident), words.member(owner), who), List.of(incident));
    }

    private void you(String text, List<Integer> incidents) {
      add(Part.DAY, Tone.YOU, text, incidents);
    }

    private String guardrail(int guardrail) {
      return words.quoted(words.scenario().guardrails().get(guardrail).title());
    }

    private String own(int item) {
      return words.quoted(words.scenario().manager().ownWork().get(item).title());
    }

    private void worked(Chronicle.Worked worked) {
      String key =
          switch (worked.holder()) {
            case YOU -> "work.you.";
            case NOBODY -> "work.nobody.";
            case OWNER -> "work.owner.";
          };
      add(
          worked.part(),
          worked.holder() == Holder.YOU ? Tone.YOU : Tone.PLAIN,
          words.say(
              key + worked.progress().name(),
              words.slips(worked.incidents()),
              words.member(worked.member())),
          worked.incidents());
    }

    private void happened(Part part, Event event) {
      if (toldOtherwise(event)) {
        return;
      }
      boolean about = event.incident() != Event.NOBODY;
      List<Integer> incidents = new ArrayList<>();
      if (about) {
        incidents.add(event.incident());
      }
      if (event.type() == Event.Type.CAME_BACK) {
        incidents.add(event.detail());
      }
      add(part, tone(event), text(part, event), incidents);
    }

    /** What came back is told once; what is done in one piece has no stop of its own. */
    private boolean toldOtherwise(Event event) {
      if (event.incident() == Event.NOBODY) {
        return false;
      }
      Lane lane = lanes.get(event.incident());
      return event.type() == Event.Type.ARRIVED && lane.parent() != Lane.NONE
          || event.type() == Event.Type.STOPPED && lane.redesign();
    }

    private static Tone tone(Event event) {
      return switch (event.type()) {
        case BEGAN, BROKE, CAME_BACK -> Tone.HARM;
        case CLOSED, FOUND_ALONE, SAW_IT, CAUSE_REMOVED, SOURCE_STOPPED, PREVENTED -> Tone.GROWTH;
        default -> Tone.PLAIN;
      };
    }

    private String text(Part part, Event event) {
      return switch (event.type()) {
        case ARRIVED -> arrived(event);
        case SIGN ->
            words.say(
                "log.SIGN",
                words.slip(event.incident()),
                words.slips().sign(event.incident(), event.detail(), sheet.day()));
        case CAUSE_NAMED ->
            words.say(
                "log.CAUSE_NAMED", words.text().of("cause." + Cause.of(event.detail()).word()));
        case CAUSE_REMOVED -> pair(part == Part.MORNING ? "log.talk-helped" : "log.helped", event);
        case WRONG_RESPONSE, TALK_ENDED, HAND_OFF_BROKEN, LEARNED_TO_WAIT ->
            pair("log." + event.type().name(), event);
        case SOURCE_STOPPED, CLAIM_RIGHT ->
            words.say("log." + event.type().name(), source(event), words.member(event.member()));
        case GUARDRAIL_STANDS ->
            words.say(
                "log.GUARDRAIL_STANDS",
                guardrail(event.detail()),
                words.day(event.day() + (int) event.amount()));
        case OWN_WORK_MISSED ->
            words.say(
                "log.OWN_WORK_MISSED",
                own(event.detail()),
                words.scenario().manager().ownWork().get(event.detail()).missed().text());
        case OWN_WORK_DONE -> words.say("log.OWN_WORK_DONE", own(event.detail()));
        case CAME_BACK ->
            words.say(
                "log.CAME_BACK",
                slip(event),
                words.customer(lanes.get(event.incident()).customer()));
        case CLOSED -> words.say(closed(event), slip(event), words.member(event.member()));
        default ->
            words.say(
                "log." + event.type().name(),
                slip(event),
                words.member(event.member()),
                event.detail());
      };
    }

    private String arrived(Event event) {
      Lane lane = lanes.get(event.incident());
      String slip = words.slip(event.incident());
      String owner = words.member(event.member());
      if (lane.redesign()) {
        return words.say("log.ARRIVED.redesign", slip, owner);
      }
      String customer = words.customer(lane.customer());
      if (event.member() == Event.NOBODY) {
        return words.say("log.ARRIVED.nobody", slip, customer);
      }
      boolean ahead = lane.cells().get(0).phase() == Phase.AHEAD;
      return words.say(ahead ? "log.ARRIVED.ahead" : "log.ARRIVED", slip, customer, owner);
    }

    private String closed(Event event) {
      boolean wheel =
          lanes
              .get(event.incident())
              .on(sheet.day())
              .map(cell -> cell.holder() == Holder.YOU)
              .orElse(false);
      return wheel ? "log.CLOSED.you" : "log.CLOSED";
    }

    private String pair(String key, Event event) {
      return words.say(key, words.member(event.member()), words.kind(event.detail()));
    }

    private String source(Event event) {
      return words.quoted(run.model().scenario().sources().get(event.detail()).name());
    }

    private String slip(Event event) {
      return event.incident() == Event.NOBODY ? "" : words.slip(event.incident());
    }
  }
}
