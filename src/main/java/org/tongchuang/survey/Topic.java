package org.tongchuang.survey;

/** What was said about one thing, without who said it. */
public record Topic(String topic, String opinions) {}
