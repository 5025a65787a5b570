"""A local Zoho CRM to learn and to test with; it shares no code with the client (README.md)."""
