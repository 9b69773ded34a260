/** The pages of a dossier. */
package org.tongchuang.dossier.web;
