package wheelhouse.desktop.evening;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.Beat;
import wheelhouse.words.Text;

/**
 * The team with their slips in lanes: how far each came on a day is how far it lies to the right,
 * and the line behind it leads back to whose work that was.
 */
final class LaneBoard extends Part {

  private static final float FACE = 60;
  private static final float NAME = 104;
  private static final float GAP = 9;
  private static final float SMALL_FACE = 48;
  private static final float SMALL_GAP = 5;
  private static final float BETWEEN = 8;
  private static final float SPREAD = 26;
  private static final float EDGE = 18;
  private static final float[] MARKS = {0, 2, 4, 6};

  private final Playing playing;
  private final Room room;
  private final List<Row> rows = new ArrayList<>();
  private final Words[] marks = new Words[MARKS.length];

  /** How much room there is for the lanes. */
  enum Room {
    AMPLE,
    SNUG
  }

  /** A lane as it is shown. */
  private record Row(Part face, Words name, Words note, int noted, List<SlipPart> slips) {}

  LaneBoard(Look look, Text text, List<Lane> lanes, Cast cast, Room room, Playing playing) {
    super(look);
    this.room = room;
    this.playing = playing;
    for (int i = 0; i < MARKS.length; i++) {
      marks[i] = new Words(look, Type.SMALL, Ink.SOFT, text.of("lane.mark." + i)).onOneLine();
      addActor(marks[i]);
    }
    lanes.forEach(lane -> rows.add(row(text, lane, cast)));
  }

  private Row row(Text text, Lane lane, Cast cast) {
    float faceUnits = room == Room.AMPLE ? FACE : SMALL_FACE;
    Part face;
    String name;
    if (lane.who() >= 0) {
      Cast.Person person = cast.team().get(lane.who());
      name = person.name();
      face =
          new FacePart(
              look(), person.portrait(), lane.face().word(), faceUnits, playing, lane.turns());
    } else {
      boolean you = lane.who() == Beat.YOU;
      name = text.of(you ? "lane.you" : "lane.nobody");
      face = new SignPart(look(), you ? "ship-wheel" : "circle-dashed", faceUnits);
    }
    Words title = new Words(look(), Type.SLIP, Ink.INK, name);
    Words note =
        new Words(look(), Type.SMALL, Ink.SOFT, lane.waited() >= 0 ? text.of("lane.waited") : "");
    addActor(face);
    addActor(title);
    addActor(note);
    List<SlipPart> slips = new ArrayList<>();
    for (Lane.Card card : lane.cards()) {
      String words =
          card.slips().size() == 1
              ? cast.title(card.slips().get(0))
              : text.of("evening.slips", card.slips().size());
      SlipPart slip = new SlipPart(look(), card, words, room, playing);
      slips.add(slip);
      addActor(slip);
    }
    return new Row(face, title, note, lane.waited(), slips);
  }

  @Override
  public float widthWanted() {
    return look().u(800);
  }

  private float face() {
    return look().u(room == Room.AMPLE ? FACE : SMALL_FACE);
  }

  private float gap() {
    return look().u(room == Room.AMPLE ? GAP : SMALL_GAP);
  }

  /** The first slip that moves in a step, if there is one. */
  Optional<Part> moving(int step) {
    return rows.stream()
        .flatMap(row -> row.slips().stream())
        .filter(slip -> slip.card().legs().stream().anyMatch(leg -> leg.step() == step))
        .map(slip -> (Part) slip)
        .findFirst();
  }

  private float left() {
    return face() + look().u(12) + look().em(NAME) + look().u(EDGE);
  }

  private float top() {
    return marks[0].heightFor(1) + look().u(20);
  }

  private float high(Row row, float width) {
    float names = row.name().heightFor(look().em(NAME)) + row.note().heightFor(look().em(NAME));
    float slips = 0;
    for (int i = 0; i < row.slips().size(); i++) {
      slips += row.slips().get(i).heightFor(slipWidth(width)) + (i == 0 ? 0 : gap());
    }
    return Math.max(Math.max(face(), names), slips);
  }

  private float slipWidth(float width) {
    return Math.min(look().em(272), (width - left()) * 0.55f);
  }

  @Override
  public float heightFor(float width) {
    float sum = top();
    for (int i = 0; i < rows.size(); i++) {
      sum += high(rows.get(i), width) + 2 * look().u(BETWEEN);
    }
    return sum;
  }

  @Override
  public void act(float seconds) {
    super.act(seconds);
    if (!playing.whole()) {
      invalidate();
    }
  }

  private float between() {
    float spare = (getHeight() - heightFor(getWidth())) / Math.max(1, 2 * rows.size());
    return look().u(BETWEEN) + Math.max(0, Math.min(look().u(SPREAD), spare));
  }

  private float at(float place) {
    return left()
        + (getWidth() - left() - look().u(EDGE) - slipWidth(getWidth())) * place / Lane.Fate.PLACES;
  }

  @Override
  public void layout() {
    for (int i = 0; i < MARKS.length; i++) {
      float wide = marks[i].widthWanted();
      float x = i == MARKS.length - 1 ? getWidth() - look().u(EDGE) - wide : at(MARKS[i]);
      marks[i].setBounds(
          x, getHeight() - look().u(12) - marks[i].heightFor(wide), wide, marks[i].heightFor(wide));
    }
    float y = getHeight() - top();
    for (int i = 0; i < rows.size(); i++) {
      float high = high(rows.get(i), getWidth());
      y -= between();
      lay(rows.get(i), y, high);
      y -= high + between();
    }
  }

  private void lay(Row row, float top, float high) {
    float face = face();
    float wide = look().em(NAME);
    float x = face + look().u(12);
    float name = row.name().heightFor(wide);
    float note = row.note().heightFor(wide);
    float down = Math.max(0, (face - name - note) / 2);
    row.face().setBounds(0, top - face, face, face);
    row.name().setBounds(x, top - down - name, wide, name);
    row.note().setBounds(x, top - down - name - note, wide, note);
    row.note().getColor().a = row.noted() < 0 ? 1 : playing.share(row.noted());
    float sum = 0;
    float across = slipWidth(getWidth());
    for (int i = 0; i < row.slips().size(); i++) {
      sum += row.slips().get(i).heightFor(across) + (i == 0 ? 0 : gap());
    }
    float y = top - Math.max(0, (Math.min(face, high) - sum) / 2);
    for (int i = 0; i < row.slips().size(); i++) {
      SlipPart slip = row.slips().get(i);
      float tall = slip.heightFor(across);
      slip.setBounds(x(slip), y - tall, across, tall);
      y -= tall + gap();
    }
  }

  /** Where a slip is on its way; one that comes back comes in from the right. */
  private float x(SlipPart slip) {
    boolean back = slip.card().last().fate() == Lane.Fate.BACK;
    slip.getColor().a = back ? slip.share() : 1;
    return at(back ? Lane.Fate.PLACES * (1 - slip.share()) : slip.place());
  }

  @Override
  public void draw(Batch batch, float alpha) {
    validate();
    float desk = getX() + left() - look().u(EDGE);
    float wide = getX() + getWidth() - desk;
    paint(batch, look().fill(10), Ink.DESK, alpha, desk, getY(), wide, getHeight());
    float y = getHeight() - top();
    for (int i = 0; i < rows.size(); i++) {
      y -= high(rows.get(i), getWidth()) + 2 * between();
      traces(batch, alpha, rows.get(i));
    }
    super.draw(batch, alpha);
  }

  private void traces(Batch batch, float alpha, Row row) {
    float start = getX() + at(0);
    float track = getWidth() - at(0) - look().u(EDGE);
    float thick = Math.max(1.5f, look().u(2));
    int dot = look().u(7);
    for (int i = 0; i < row.slips().size(); i++) {
      SlipPart slip = row.slips().get(i);
      float y = getY() + slip.getY() + slip.getHeight() / 2;
      Ink ink = slip.card().last().fate() == Lane.Fate.LEARNED ? Ink.GROWTH : Ink.INK;
      paint(
          batch,
          look().white(),
          Ink.LINE,
          alpha,
          start,
          Math.round(y),
          getWidth() - at(0) - look().u(EDGE),
          1);
      if (slip.place() > 0) {
        paint(batch, look().disc(dot), ink, alpha, start, y - dot / 2f, dot, dot);
        line(batch, ink, alpha, start + dot / 2f, y, getX() + slip.getX(), y, thick);
      }
    }
  }
}
