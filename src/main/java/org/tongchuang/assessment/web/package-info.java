/** The pages of the assessment: score sheet, declaration, panel, and the dossier's tab of scores. */
package org.tongchuang.assessment.web;
