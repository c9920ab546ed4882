package wheelhouse.scenario;

/** A value that has one spelling in JSON, in commands and in logs. */
public interface Word {

  /** The spelling: lower case, words joined by hyphens. */
  String word();
}
