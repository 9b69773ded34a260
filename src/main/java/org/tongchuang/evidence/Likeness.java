package org.tongchuang.evidence;

import java.awt.image.BufferedImage;

/**
 * What a picture looks like, in 64 bits: of each two neighbours on a grid of 9 × 8 spots, which is the brighter. Resizing
 * and recompressing change few of them, another picture about half.
 */
record Likeness(long bits) {

    /** Two photographs of one thing a moment apart differ in more. */
    static final int NEAR = 6;

    private static final int WIDTH = 9;
    private static final int HEIGHT = 8;
    private static final int BAND = 16;

    /** Fewer edges than this, as on a blank sheet, and a picture looks like too many others. */
    private static final int LEAST_EDGES = 8;

    static Likeness of(BufferedImage picture) {
        double[][] light = light(picture);
        long bits = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH - 1; x++) {
                bits = bits << 1 | (light[y][x] > light[y][x + 1] ? 1 : 0);
            }
        }
        return new Likeness(bits);
    }

    boolean saysSomething() {
        int set = Long.bitCount(bits);
        return set >= LEAST_EDGES && set <= Long.SIZE - LEAST_EDGES;
    }

    boolean isNear(Likeness other) {
        return Long.bitCount(bits ^ other.bits) <= NEAR;
    }

    int band1() {
        return band(0);
    }

    int band2() {
        return band(1);
    }

    int band3() {
        return band(2);
    }

    int band4() {
        return band(3);
    }

    private int band(int number) {
        return (int) ((bits >>> (number * BAND)) & 0xFFFF);
    }

    /** The mean of each spot: every pixel has its say, so that the size of the picture hardly has any. */
    private static double[][] light(BufferedImage picture) {
        double[][] sum = new double[HEIGHT][WIDTH];
        int[][] pixels = new int[HEIGHT][WIDTH];
        int[] line = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, line.length, 1, line, 0, line.length);
            int row = y * HEIGHT / picture.getHeight();
            for (int x = 0; x < line.length; x++) {
                int column = x * WIDTH / line.length;
                sum[row][column] += light(line[x]);
                pixels[row][column]++;
            }
        }
        return means(sum, pixels);
    }

    private static double[][] means(double[][] sum, int[][] pixels) {
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                sum[y][x] /= Math.max(1, pixels[y][x]);
            }
        }
        return sum;
    }

    private static double light(int rgb) {
        return 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
    }
}
