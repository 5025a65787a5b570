"""Zoho's standard fields of Leads, Contacts, Accounts and Deals, as one table a module.

Names, lengths and the default lead mapping follow api-facts.md section 10 and Zoho's field
metadata samples. Ids are numbered in steps of two from each module's first one, as Zoho does, so
that the fields which the article shows get the article's ids.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from app.sandbox.schema import FieldInfo, PickListValue

ID_PREFIX = "4876876"


def seeded_id(number: int) -> str:
    """A 19-digit id whose last twelve digits are `number`."""
    return f"{ID_PREFIX}{number:012d}"


LEAD_SOURCES = (
    "Advertisement", "Cold Call", "Employee Referral", "External Referral", "Partner",
    "Public Relations", "Trade Show", "Web Download", "Web Research", "Webinar", "Chat",
)  # fmt: skip
LEAD_STATUSES = ("Not Contacted", "Attempted to Contact", "Contacted", "Contact in Future",
                 "Pre-Qualified", "Not Qualified", "Junk Lead", "Lost Lead")  # fmt: skip
INDUSTRIES = (
    "Biotechnology", "Communications", "Consulting", "Education", "Energy", "Financial Services",
    "Government", "Logistics", "Manufacturing", "Medical", "Real Estate", "Retail", "Technology",
)  # fmt: skip
RATINGS = ("Acquired", "Active", "Market Failed", "Project Cancelled", "Shut Down")
SALUTATIONS = ("Mr.", "Mrs.", "Ms.", "Dr.", "Prof.")
ACCOUNT_TYPES = ("Analyst", "Competitor", "Customer", "Distributor", "Partner", "Prospect",
                 "Reseller", "Supplier", "Vendor")  # fmt: skip
DEAL_TYPES = ("Existing Business", "New Business")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the tables below; `to` reads `Contacts.Title, Accounts.Phone`."""

    api_name: str
    label: str
    data_type: str = "text"
    length: int = 255
    to: str = ""
    options: tuple[str, ...] = ()
    lookup: str | None = None
    mandatory: bool = False
    read_only: bool = False


_SYSTEM = (
    Row("Created_By", "Created By", "ownerlookup", 120, read_only=True),
    Row("Modified_By", "Modified By", "ownerlookup", 120, read_only=True),
    Row("Created_Time", "Created Time", "datetime", 120, read_only=True),
    Row("Modified_Time", "Modified Time", "datetime", 120, read_only=True),
    Row("Last_Activity_Time", "Last Activity Time", "datetime", 120, read_only=True),
    Row("Tag", "Tag", "multiselectpicklist", 2000),
    Row("Locked__s", "Locked", "boolean", 5, read_only=True),
)

LEADS = (
    Row("Owner", "Lead Owner", "ownerlookup", 120),
    Row("Company", "Company", length=200, to="Accounts.Account_Name"),
    Row("First_Name", "First Name", length=40, to="Contacts.First_Name"),
    Row("Last_Name", "Last Name", length=80, to="Contacts.Last_Name", mandatory=True),
    Row("Full_Name", "Full Name", length=80, read_only=True),
    Row("Designation", "Title", length=100, to="Contacts.Title"),
    Row("Email", "Email", "email", 100, to="Contacts.Email"),
    Row("Phone", "Phone", "phone", 30, to="Contacts.Phone, Accounts.Phone"),
    Row("Fax", "Fax", "text", 30, to="Contacts.Fax, Accounts.Fax"),
    Row("Mobile", "Mobile", "phone", 30, to="Contacts.Mobile"),
    Row("Website", "Website", "website", 255, to="Accounts.Website"),
    Row("Lead_Source", "Lead Source", "picklist", 120, options=LEAD_SOURCES,
        to="Contacts.Lead_Source, Deals.Lead_Source"),
    Row("Lead_Status", "Lead Status", "picklist", 120, options=LEAD_STATUSES),
    Row("Industry", "Industry", "picklist", 120, options=INDUSTRIES, to="Accounts.Industry"),
    Row("No_of_Employees", "No. of Employees", "integer", 9, to="Accounts.Employees"),
    Row("Annual_Revenue", "Annual Revenue", "currency", 16, to="Accounts.Annual_Revenue"),
    Row("Rating", "Rating", "picklist", 120, options=RATINGS, to="Deals.Rating"),
    Row("Campaign_Source", "Campaign Source", "lookup", 100, lookup="Campaigns"),
    Row("Email_Opt_Out", "Email Opt Out", "boolean", 5, to="Contacts.Email_Opt_Out"),
    Row("Skype_ID", "Skype ID", length=50, to="Contacts.Skype_ID"),
    Row("Salutation", "Salutation", "picklist", 20, options=SALUTATIONS, to="Contacts.Salutation"),
    Row("Secondary_Email", "Secondary Email", "email", 100, to="Contacts.Secondary_Email"),
    Row("Twitter", "Twitter", length=50, to="Contacts.Twitter"),
    Row("Street", "Street", length=250, to="Contacts.Mailing_Street, Accounts.Billing_Street"),
    Row("City", "City", length=100, to="Contacts.Mailing_City, Accounts.Billing_City"),
    Row("State", "State", length=100, to="Contacts.Mailing_State, Accounts.Billing_State"),
    Row("Zip_Code", "Zip Code", length=30, to="Contacts.Mailing_Zip, Accounts.Billing_Code"),
    Row("Country", "Country", length=100, to="Contacts.Mailing_Country, Accounts.Billing_Country"),
    Row("Description", "Description", "textarea", 32000, to="Contacts.Description"),
    *_SYSTEM,
    Row("Converted__s", "Is Converted", "boolean", 5, read_only=True),
    Row("Converted_Date_Time", "Converted Date Time", "datetime", 120, read_only=True),
    Row("Converted_Account", "Converted Account", "lookup", 120, lookup="Accounts",
        read_only=True),
    Row("Converted_Contact", "Converted Contact", "lookup", 120, lookup="Contacts",
        read_only=True),
    Row("Converted_Deal", "Converted Deal", "lookup", 120, lookup="Deals", read_only=True),
    Row("Lead_Conversion_Time", "Lead Conversion Time", "integer", 9, read_only=True),
)  # fmt: skip

CONTACTS = (
    Row("Owner", "Contact Owner", "ownerlookup", 120),
    Row("Lead_Source", "Lead Source", "picklist", 120, options=LEAD_SOURCES),
    Row("First_Name", "First Name", length=40),
    Row("Last_Name", "Last Name", length=80, mandatory=True),
    Row("Account_Name", "Account Name", "lookup", 200, lookup="Accounts"),
    Row("Email", "Email", "email", 100),
    Row("Title", "Title", length=100),
    Row("Department", "Department", length=50),
    Row("Phone", "Phone", "phone", 50),
    Row("Home_Phone", "Home Phone", "phone", 30),
    Row("Other_Phone", "Other Phone", "phone", 50),
    Row("Fax", "Fax", length=30),
    Row("Mobile", "Mobile", "phone", 30),
    Row("Date_of_Birth", "Date of Birth", "date", 20),
    Row("Assistant", "Assistant", length=50),
    Row("Asst_Phone", "Asst Phone", "phone", 30),
    Row("Email_Opt_Out", "Email Opt Out", "boolean", 5),
    Row("Skype_ID", "Skype ID", length=50),
    Row("Salutation", "Salutation", "picklist", 20, options=SALUTATIONS),
    Row("Secondary_Email", "Secondary Email", "email", 100),
    Row("Twitter", "Twitter", length=50),
    Row("Full_Name", "Full Name", length=80, read_only=True),
    Row("Reporting_To", "Reporting To", "lookup", 200, lookup="Contacts"),
    Row("Mailing_Street", "Mailing Street", length=250),
    Row("Mailing_City", "Mailing City", length=100),
    Row("Mailing_State", "Mailing State", length=100),
    Row("Mailing_Zip", "Mailing Zip", length=30),
    Row("Mailing_Country", "Mailing Country", length=100),
    Row("Description", "Description", "textarea", 32000),
    *_SYSTEM,
)

ACCOUNTS = (
    Row("Owner", "Account Owner", "ownerlookup", 120),
    Row("Account_Name", "Account Name", length=200, mandatory=True),
    Row("Phone", "Phone", "phone", 30),
    Row("Fax", "Fax", length=30),
    Row("Website", "Website", "website", 255),
    Row("Account_Site", "Account Site", length=80),
    Row("Account_Number", "Account Number", "bigint", 18),
    Row("Account_Type", "Account Type", "picklist", 120, options=ACCOUNT_TYPES),
    Row("Industry", "Industry", "picklist", 120, options=INDUSTRIES),
    Row("Annual_Revenue", "Annual Revenue", "currency", 16),
    Row("Employees", "Employees", "integer", 9),
    Row("Rating", "Rating", "picklist", 120, options=RATINGS),
    Row("Billing_Street", "Billing Street", length=250),
    Row("Billing_City", "Billing City", length=100),
    Row("Billing_State", "Billing State", length=100),
    Row("Billing_Code", "Billing Code", length=30),
    Row("Billing_Country", "Billing Country", length=100),
    Row("Description", "Description", "textarea", 32000),
    *_SYSTEM,
)

# The choices of Stage and Pipeline come from the pipelines themselves.
DEALS = (
    Row("Owner", "Deal Owner", "ownerlookup", 120),
    Row("Amount", "Amount", "currency", 16),
    Row("Deal_Name", "Deal Name", length=120, mandatory=True),
    Row("Closing_Date", "Closing Date", "date", 20),
    Row("Account_Name", "Account Name", "lookup", 200, lookup="Accounts"),
    Row("Stage", "Stage", "picklist", 120, mandatory=True),
    Row("Pipeline", "Pipeline", "picklist", 120, mandatory=True),
    Row("Type", "Type", "picklist", 120, options=DEAL_TYPES),
    Row("Probability", "Probability (%)", "integer", 3),
    Row("Expected_Revenue", "Expected Revenue", "currency", 16, read_only=True),
    Row("Next_Step", "Next Step", length=100),
    Row("Lead_Source", "Lead Source", "picklist", 120, options=LEAD_SOURCES),
    Row("Campaign_Source", "Campaign Source", "lookup", 100, lookup="Campaigns"),
    Row("Contact_Name", "Contact Name", "lookup", 200, lookup="Contacts"),
    Row("Rating", "Rating", "picklist", 120, options=RATINGS),
    Row("Description", "Description", "textarea", 32000),
    *_SYSTEM,
)

# The first number of each module is what gives the article's fields the article's ids:
# Contacts.Email ...2497, Contacts.Phone ...2503, Accounts.Account_Name ...2425, Phone ...2427.
_TABLES = {
    "Leads": (LEADS, 2601),
    "Contacts": (CONTACTS, 2487),
    "Accounts": (ACCOUNTS, 2423),
    "Deals": (DEALS, 2701),
}


@cache
def standard_fields(module: str) -> tuple[FieldInfo, ...]:
    """Zoho's own fields of one of the four record modules, in Zoho's order."""
    rows, first = _TABLES[module]
    return tuple(make_field(row, first + 2 * place) for place, row in enumerate(rows))


def make_field(row: Row, number: int, *, custom: bool = False) -> FieldInfo:
    """Turn a table line into a description; its picklist values get ids after `number`."""
    return FieldInfo(
        id=seeded_id(number),
        api_name=row.api_name,
        label=row.label,
        data_type=row.data_type,
        length=row.length,
        system_mandatory=row.mandatory,
        custom=custom,
        read_only=row.read_only,
        options=tuple(
            PickListValue(seeded_id(number * 1000 + place), value, value)
            for place, value in enumerate(row.options, start=1)
        ),
        lookup=row.lookup,
        convert_to=_targets(row.to),
    )


def _targets(text: str) -> dict[str, str]:
    return dict(target.strip().split(".", 1) for target in text.split(",") if target)
