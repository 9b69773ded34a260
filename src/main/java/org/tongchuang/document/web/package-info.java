/** Pages of official documents and certificates. */
package org.tongchuang.document.web;
