"""The support bundle: shown whole, then saved where the user says."""
