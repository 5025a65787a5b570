"""What looks like the article's lead though Zoho doesn't match it."""

from __future__ import annotations

from app.domain.near_misses import Alike, Change, Likeness, Looked, NearMiss, Similar
from app.domain.records import Module, Ref, record_id

PHONE = Alike(Likeness.PHONE, "9844444444", "+91 98444 44444")
CHANGE = Change("Phone", "Phone", "9844444444", "+91 98444 44444")
PATRICIA = NearMiss(
    Module.CONTACTS, record_id("901"), "Patricia Boyle", (PHONE,),
    Ref(record_id("902"), "Zylker Biotech Ltd"), (CHANGE,),
)  # fmt: skip
FIRM = NearMiss(
    Module.ACCOUNTS, record_id("902"), "Zylker Biotech Ltd",
    (Alike(Likeness.COMPANY, "Zylker Biotech", "Zylker Biotech Ltd"),),
)  # fmt: skip
BOTH = Similar(Looked.DONE, (PATRICIA, FIRM))
