/** Stage: finds dates and the events on them. */
package org.xuanyan.timeline;
