"""Whom Segue works for, on the screen: an account's mark, its button, and the menu to change it."""
