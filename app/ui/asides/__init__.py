"""Setting leads aside: skipped with a reason, or kept for a later day."""
