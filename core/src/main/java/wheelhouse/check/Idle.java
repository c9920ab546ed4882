package wheelhouse.check;

import java.util.function.Predicate;
import wheelhouse.scenario.Customer;
import wheelhouse.scenario.Kind;
import wheelhouse.scenario.Member;

/** A kind of work, a customer or a member that nothing in the scenario ever concerns. */
final class Idle implements Check<Written> {

  @Override
  public String code() {
    return "W830";
  }

  @Override
  public void look(Written written, Notes notes) {
    for (Kind kind : written.scenario().kinds()) {
      if (none(written, slip -> slip.incident().kind().equals(kind.id()))) {
        say(notes, Paths.of("kinds", kind.id()), kind.id(), "no incident is of this kind");
      }
    }
    for (Customer customer : written.scenario().customers()) {
      if (none(written, slip -> slip.incident().customer().equals(customer.id()))) {
        say(notes, Paths.of("customers", customer.id()), customer.id(), "no incident is theirs");
      }
    }
    for (Member member : written.scenario().team()) {
      if (none(
          written,
          slip ->
              slip.incident().owners().isEmpty()
                  || slip.incident().owners().contains(member.id()))) {
        say(notes, Paths.of("team", member.id()), member.id(), "they own nothing");
      }
    }
  }

  private static boolean none(Written written, Predicate<Written.Slip> concerned) {
    return written.slips().stream().noneMatch(concerned);
  }

  private static void say(Notes notes, String path, String id, String why) {
    notes.at(path).says("nothing ever happens to " + Notes.quote(id)).label(why).add();
  }
}
