package org.tongchuang.notice.web;

import java.util.List;
import org.tongchuang.notice.PublicNotice;

/**
 * A notice in a list, with how much time is left.
 *
 * @param light the state of the page macro
 * @param key the label that says it, with its arguments
 */
public record NoticeLine(PublicNotice notice, String light, String key, List<Integer> args) {}
