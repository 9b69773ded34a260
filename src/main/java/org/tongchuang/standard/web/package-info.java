/** The pages of standards' editions. */
package org.tongchuang.standard.web;
