"""The history: every decision and what came of it, by day."""
