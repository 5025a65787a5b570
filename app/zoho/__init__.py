"""Zoho CRM API v8 behind domain types; the only room with httpx and msgspec."""
