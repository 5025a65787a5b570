"""What Segue keeps on disk: the only room with sqlite3, keyring and files."""
