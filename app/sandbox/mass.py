"""Mass Convert: schedules a job that takes its time, and tells of it in counts only.

Source: api-facts.md section 3; Zoho's examples of mass_convert. Errors have the root envelope.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

from starlette.responses import Response

from app.sandbox import answers, convert, mass_request
from app.sandbox.call import Call, Route
from app.sandbox.declined import Declined
from app.sandbox.mass_request import MassWish
from app.sandbox.state import Job, Org, Record

SECONDS_TO_START = 1.0
SECONDS_A_LEAD = 0.2
CREDITS = 200


async def mass_convert(call: Call) -> Response:
    """`POST /crm/v8/Leads/actions/mass_convert`: up to 50 leads, one deal template for all."""
    try:
        wish = mass_request.read(call.org, call.body, call.user_id)
    except Declined as no:
        return answers.answer(no.body, no.status)
    job = Job(
        id=call.org.new_id(),
        lead_ids=wish.lead_ids,
        request=call.body,
        user_id=call.user_id,
        created=call.org.clock.now(),
        trouble=call.job_trouble,
    )
    schedule(call.org, job, wish)
    scheduled = {
        "code": "SCHEDULED",
        "message": "Mass Convert scheduled successfully",
        "status": "success",
        "details": {"job_id": job.id},
    }
    return answers.answer(scheduled, 202)


async def job_status(call: Call) -> Response:
    """`GET /crm/v8/Leads/actions/mass_convert?job_id=`: counts, never which leads."""
    job_id = call.query.get("job_id")
    if job_id is None:
        details = {"param": "job_id", "json_path": "$.job_id"}
        return answers.root_error("REQUIRED_PARAM_MISSING", "job_id is required.", details)
    job = call.org.jobs.get(job_id)
    if job is None:
        details = {"param_name": "job_id"}
        message = "The jobid given seems to be invalid"
        return answers.root_error("INVALID_DATA", message, details)
    total, converted, failed = len(job.lead_ids), len(job.converted), len(job.failed)
    counts = {
        "Status": job.status,
        "Total_Count": total,
        "Converted_Count": converted,
        "Not_Converted_Count": total - converted - failed,
        "Failed_Count": failed,
    }
    return answers.answer({"data": [counts]})


def schedule(org: Org, job: Job, wish: MassWish) -> None:
    """Spread the job's conversions over the sandbox's time, one lead after the other."""
    org.jobs[job.id] = job
    start = job.created + timedelta(seconds=SECONDS_TO_START)
    each = SECONDS_A_LEAD + job.trouble.extra_seconds / len(job.lead_ids)
    org.later(start, partial(_begin, job))
    for place, lead_id in enumerate(job.lead_ids, start=1):
        moment = start + timedelta(seconds=each * place)
        org.later(moment, partial(_convert_one, org, job, wish, lead_id))


def _begin(job: Job) -> None:
    job.status = "in progress"


def _convert_one(org: Org, job: Job, wish: MassWish, lead_id: str) -> None:
    done = lead_id not in job.trouble.failing and _converted(org, job, wish, lead_id)
    (job.converted if done else job.failed).append(lead_id)
    if len(job.converted) + len(job.failed) == len(job.lead_ids):
        job.status = "completed"


def _converted(org: Org, job: Job, wish: MassWish, lead_id: str) -> bool:
    lead = org.records["Leads"].get(lead_id)
    if lead is None:
        return False
    request = _request(wish, lead)
    body = convert.perform(org, lead_id, request, user_id=job.user_id, job_id=job.id)
    return any(one["code"] == "SUCCESS" for one in body.get("data", []))


def _request(wish: MassWish, lead: Record) -> Record:
    """What the job asks of one lead, as Convert Lead would be asked."""
    tags = [tag["name"] for tag in lead.get("Tag") or []]
    request: dict[str, Any] = {"carry_over_tags": dict.fromkeys(wish.tags_to, tags)}
    if wish.deal is not None:
        request["Deals"] = wish.deal
    if wish.owner_id is not None:
        request["assign_to"] = {"id": wish.owner_id}
    if wish.attachments_to is not None:
        request["move_attachments_to"] = {"api_name": wish.attachments_to}
    return request


ROUTES = (
    Route(
        "POST",
        "/crm/v8/Leads/actions/mass_convert",
        mass_convert,
        scopes=("ZohoCRM.mass_convert.leads.CREATE",),
        credits=CREDITS,
    ),
    Route(
        "GET",
        "/crm/v8/Leads/actions/mass_convert",
        job_status,
        scopes=("ZohoCRM.mass_convert.leads.READ",),
    ),
)
