/**
 * Stories told through a real browser: the product runs with its demo data on a port of its own, Chromium visits it, and
 * every page that is looked at is also photographed, measured at phone width and judged by axe.
 */
package org.tongchuang.browser;
