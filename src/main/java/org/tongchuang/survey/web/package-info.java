/** The office's pages, and the form that residents answer without sign-in. */
package org.tongchuang.survey.web;
