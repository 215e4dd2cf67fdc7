package toex.outcomes.programme;

/**
 * One of the steps from a force's request to the product.
 *
 * @param number from 1
 * @param name in one word or two: "Gateway"
 * @param text in one or two sentences
 */
public record ProcessStep(int number, String name, String text) {}
