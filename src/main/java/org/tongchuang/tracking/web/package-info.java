/** The board, the search, the process diagram and the audit pages. */
package org.tongchuang.tracking.web;
