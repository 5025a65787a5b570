"""The right pane: the chosen lead, the verdict, its matches, and what came of it."""
