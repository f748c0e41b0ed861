package org.hearsay.training.measure;

public final class Tune {}
