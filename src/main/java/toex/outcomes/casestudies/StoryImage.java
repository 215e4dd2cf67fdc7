package toex.outcomes.casestudies;

/**
 * A picture of a published story, as a value that can be written down.
 *
 * @param id its number, as in {@code ![what it shows](picture:12)}
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param width in pixels
 * @param height in pixels
 * @param base64 the file
 */
public record StoryImage(long id, String mediaType, int width, int height, String base64) {}
