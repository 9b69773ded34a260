/** Pages of the talk about a dossier. */
package org.tongchuang.talk.web;
