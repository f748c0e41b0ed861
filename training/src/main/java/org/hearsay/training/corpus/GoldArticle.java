package org.hearsay.training.corpus;

import java.util.List;
import org.hearsay.evaluation.Marked;

/**
 * An article and the attributions that people marked in it.
 *
 * @param id name of the article in its corpus
 * @param text the article's text, which the spans index
 * @param attributions in no particular order
 */
public record GoldArticle(String id, String text, List<Marked> attributions) {}
