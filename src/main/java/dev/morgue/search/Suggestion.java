package dev.morgue.search;

/**
 * A query that was perhaps meant.
 *
 * @param query its text, which parses
 * @param total exact number of articles that match it
 */
public record Suggestion(String query, long total) {}
