/** Largest article file, in bytes: a book; beyond it a file is surely not an article and would only hang the app. */
export const MAX_ARTICLE_BYTES = 20 * 1024 * 1024;

/** Largest `.galley` file, in bytes: two articles of the largest size with all that stands over them. */
export const MAX_REVIEW_BYTES = 256 * 1024 * 1024;
