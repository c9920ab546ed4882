package wheelhouse.check;

/** A text for which there is no room where it is shown. */
final class LongTexts implements Check<Written> {

  @Override
  public String code() {
    return "W841";
  }

  @Override
  public void look(Written written, Notes notes) {
    for (Texts.Text text : Texts.of(written.scenario())) {
      int length = Texts.characters(text.text());
      if (length > text.sort().room()) {
        notes
            .at(text.path())
            .says(
                "this is too long: "
                    + text.sort().words()
                    + " has room for "
                    + text.sort().room()
                    + " characters, and this has "
                    + length)
            .label("cut it")
            .add();
      }
    }
  }
}
