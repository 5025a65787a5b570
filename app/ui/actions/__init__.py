"""Everything that the window can do, by name: one registry for keys, buttons, palette and help."""
