package org.xuanyan.picture;

/** Takes the parts of the outline of a character, in units of the em square; the vertical axis points upwards. */
interface Outline {

    /** Ends a contour and begins another one. */
    void moveTo(int x, int y);

    /** Continues the contour by a straight line. */
    void lineTo(int x, int y);

    /** Continues the contour by a cubic curve with two control points. */
    void curveTo(int x1, int y1, int x2, int y2, int x, int y);
}
