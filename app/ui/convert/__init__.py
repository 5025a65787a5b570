"""The convert dialog: the choices for one lead, what will happen, and then what did."""
