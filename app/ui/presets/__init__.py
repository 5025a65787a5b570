"""Presets: their editor, their keys, and their row in the convert dialog."""
