"""What goes over the wire, as msgspec structs: one file an endpoint family.

Of answers, every member but ids has a default and may be null, since orgs and editions differ;
records stay dicts until mapping.py, since their fields are the org's own.
"""
