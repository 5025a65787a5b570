"""Segue as its users meet it: the real window, the real client, a real sandbox over a socket."""
