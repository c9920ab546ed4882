package wheelhouse.check;

/** Own work that cannot all be done by its due days, even if nothing else ever is. */
final class TooMuchOwnWork implements Check<Written> {

  @Override
  public String code() {
    return "W832";
  }

  @Override
  public void look(Written written, Notes notes) {
    for (OwnHours.Stretch stretch : new OwnHours(written).fullest()) {
      if (stretch.load() > 1) {
        notes
            .at(Paths.of("manager", "ownWork", stretch.longest().id(), "minutes"))
            .says(
                "the own work from day "
                    + stretch.from()
                    + " to day "
                    + stretch.to()
                    + " cannot all be done, whatever else is left")
            .label("more than these days have hours")
            .add();
      }
    }
  }
}
