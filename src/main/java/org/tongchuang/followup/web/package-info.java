/** Pages of follow-up orders. */
package org.tongchuang.followup.web;
