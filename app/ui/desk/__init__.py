"""Joins what the user sees to the services; no screen knows of it."""
