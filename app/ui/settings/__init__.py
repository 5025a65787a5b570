"""The settings dialog: a page a subject, and what is chosen counts at once."""
