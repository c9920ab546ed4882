package wheelhouse.content;

/**
 * A silence that reading the file could not judge, because its code is none of {@link
 * Codes#LOADER}: whoever finds such codes by playing honours it, or reports that it silences
 * nothing.
 *
 * @param code the silenced code
 * @param reason the author's reason
 * @param place where it is written
 */
public record Allowance(String code, String reason, Place place) {}
