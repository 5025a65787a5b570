"""Signing in to Zoho CRM: the form, the administrator's guide, the waiting, every failure."""
