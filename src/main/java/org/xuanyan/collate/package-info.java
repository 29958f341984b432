/** Raw copies against the reading text: what lies between them, and where they differ from each other. */
package org.xuanyan.collate;
