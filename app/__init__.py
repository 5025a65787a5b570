"""Segue: Zoho CRM leads, converted safely."""
