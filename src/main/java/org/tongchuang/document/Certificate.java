package org.tongchuang.document;

import java.time.Instant;

/**
 * What the certificate of one title says.
 *
 * @param pdfSha256 null until somebody first asked for the paper
 */
record Certificate(String designationId, String documentId, String facts, String pdfSha256, Instant issuedAt) {}
