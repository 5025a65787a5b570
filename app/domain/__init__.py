"""What Segue knows about leads and conversions; pure, standard library only."""
