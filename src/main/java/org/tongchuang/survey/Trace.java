package org.tongchuang.survey;

import java.time.Instant;

/** Where an answer came from; address and agent are marks that lead nowhere without the installation's secret. */
record Trace(Instant answeredAt, String address, String agent) {}
