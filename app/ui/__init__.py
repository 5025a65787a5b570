"""The windows; with main the only room that knows Qt."""
