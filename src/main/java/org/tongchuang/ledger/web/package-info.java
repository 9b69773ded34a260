/** The pages of ledgers. */
package org.tongchuang.ledger.web;
