"""The mistakes that the suite must notice, each as a change of the code's text."""

from __future__ import annotations

from typing import Final

from tests.faults.mutant import Mutant

_CRASH: Final = "tests/faults/test_crash.py"
_HINDSIGHT: Final = "tests/services/test_hindsight.py"
_HOLD: Final = "tests/services/test_hold.py"
_QUEUE: Final = "tests/services/test_queue.py"
_RECOVERY: Final = "tests/services/test_recovery.py"
_KEEPING: Final = "tests/services/test_keeping.py"
_CONVERT: Final = "tests/services/test_convert.py"
_MASS: Final = "tests/services/test_mass.py"
_JOURNAL: Final = "tests/store/test_journal.py"
_JOURNAL_FILE: Final = "tests/store/test_journal_file.py"
_JOURNAL_CRASHES: Final = "tests/store/test_journal_crashes.py"
_OUTBOX: Final = "tests/store/test_outbox.py"
_STEPS: Final = "tests/domain/test_journal.py"
_ATTRIBUTION: Final = "tests/domain/test_attribution.py"
_RETRY: Final = "tests/zoho/test_retry.py"
_VERDICTS: Final = "tests/zoho/test_verdicts.py"
_THROTTLING: Final = "tests/zoho/test_throttling.py"
_TRANSPORT: Final = "tests/zoho/test_transport.py"
_SIGN_IN: Final = "tests/zoho/test_sign_in.py"
_FAULTS: Final = "tests/zoho/test_faults.py"
_WITH_SANDBOX: Final = "tests/zoho/test_with_sandbox.py"

_SENDING: Final = "app/services/sending.py"
_JOURNAL_PY: Final = "app/store/journal.py"
_STEPS_PY: Final = "app/domain/journal_steps.py"
_SETTLING_PY: Final = "app/domain/settling.py"
_ATTRIBUTION_PY: Final = "app/domain/attribution.py"
_RETRY_PY: Final = "app/zoho/retry.py"
_HINDSIGHT_PY: Final = "app/services/hindsight.py"
_AUTHORSHIP_PY: Final = "app/services/authorship.py"
_AUTH_PY: Final = "app/zoho/auth.py"
_VERDICTS_PY: Final = "app/zoho/verdicts.py"

_ABOUT_TO_SEND: Final = (
    "            await self._journal.sending(op_id)\n"
    "            entry = sending(entry, self._clock.now())\n\n"
    "        try:\n"
    "            outcome = await request(about_to_send)\n"
)

MUTANTS: Final = (
    # The journal
    Mutant(
        "SENDING is kept after the request",
        _SENDING,
        _ABOUT_TO_SEND,
        "            entry = sending(entry, self._clock.now())\n\n"
        "        try:\n"
        "            outcome = await request(about_to_send)\n"
        "            await self._journal.sending(op_id)\n",
        (_CRASH,),
    ),
    Mutant(
        "SENDING is kept before the queue",
        _SENDING,
        _ABOUT_TO_SEND,
        "            entry = sending(entry, self._clock.now())\n\n"
        "        await self._journal.sending(op_id)\n"
        "        try:\n"
        "            outcome = await request(about_to_send)\n",
        (_QUEUE,),
    ),
    Mutant(
        "what was taken back before stands in the way of taking back",
        "app/services/hold.py",
        "    if tasks.get(lead_id) is over:\n        del tasks[lead_id]\n",
        "    tasks.pop(lead_id, None)\n",
        (_HOLD,),
    ),
    Mutant(
        "what Segue's end kept from being sent is in doubt",
        _SENDING,
        "            if entry.state is not State.INTENT:\n                raise\n",
        "            raise\n",
        (_QUEUE,),
    ),
    Mutant(
        "the first byte doesn't wait for SENDING",
        "app/zoho/transport.py",
        "            await about_to_send()\n",
        "            kept = asyncio.ensure_future(about_to_send())\n"
        "            kept.add_done_callback(lambda one: one.exception())\n",
        (_KEEPING, _QUEUE),
    ),
    Mutant(
        "a resend isn't kept",
        "app/zoho/calls.py",
        "        return await self._signed(request, token, seconds, gates, about_to_send)\n",
        "        return await self._signed(request, token, seconds, gates)\n",
        (_QUEUE,),
    ),
    Mutant(
        "what waits for its turn is sent while Segue closes",
        _SENDING,
        "            if self._under_way.closing:\n",
        "            if not intent.leads:\n",
        (_QUEUE,),
    ),
    Mutant(
        "what can't be kept is sent all the same",
        _JOURNAL_PY,
        "        except (JournalUnavailable, asyncio.CancelledError):\n"
        "            self._give_up(op_id)\n"
        "            raise\n",
        "        except (JournalUnavailable, asyncio.CancelledError):\n"
        "            self._give_up(op_id)\n",
        (_JOURNAL, _KEEPING),
    ),
    Mutant(
        "a crash while sending counts as not sent",
        _STEPS_PY,
        "    if entry.state is State.INTENT and not maybe_sent:\n"
        "        return replace(_moved(entry, State.NOT_SENT), resolved_by=By.START)\n",
        "    if entry.state in {State.INTENT, State.SENDING}:\n"
        "        return replace(_moved(entry, State.NOT_SENT), resolved_by=By.START)\n",
        (_CRASH,),
    ),
    Mutant(
        "an intent stays open after a crash",
        _STEPS_PY,
        "    if entry.state is State.INTENT and not maybe_sent:\n"
        "        return replace(_moved(entry, State.NOT_SENT), resolved_by=By.START)\n",
        "    if entry.state is State.INTENT and not maybe_sent:\n        return entry\n",
        (_STEPS, _RECOVERY),
    ),
    Mutant(
        "a lead may have several open operations",
        "app/store/journal_schema.py",
        "CREATE UNIQUE INDEX one_open_operation_a_lead",
        "CREATE INDEX one_open_operation_a_lead",
        (_JOURNAL_FILE,),
    ),
    Mutant(
        "the epoch is kept after SENDING, not before",
        "app/store/journal_file.py",
        "P.AFTER_SENDING_COMMIT, epoch_first=True)",
        "P.AFTER_SENDING_COMMIT)",
        (_JOURNAL_FILE, _JOURNAL_CRASHES),
    ),
    Mutant(
        "a damaged row is believed",
        "app/store/journal_rows.py",
        "    if checksum != _checksum([operation, row.leads]):\n",
        "    if not checksum:\n",
        (_JOURNAL_FILE, "tests/store/test_journal_corruption.py"),
    ),
    Mutant(
        "an answer that can't be kept is forgotten",
        "app/store/outbox.py",
        "        except JournalUnavailable:\n            raise\n",
        "        except JournalUnavailable:\n            self._waiting.popleft()\n"
        "            raise\n",
        (_OUTBOX, _JOURNAL),
    ),
    Mutant(
        "a step may follow any other",
        _STEPS_PY,
        "    if state not in TRANSITIONS[lead.state]:\n",
        "    if not state:\n",
        (_STEPS,),
    ),
    # What an answer means
    Mutant(
        "success by the status alone",
        _VERDICTS_PY,
        '    if result.code == "SUCCESS" and status == 200:\n',
        "    if status == 200:\n",
        (_VERDICTS,),
    ),
    Mutant(
        "SUCCESS counts under 202 too",
        _VERDICTS_PY,
        '    if result.code == "SUCCESS" and status == 200:\n',
        '    if result.code == "SUCCESS":\n',
        (_VERDICTS,),
    ),
    Mutant(
        "an error under 500 counts as a refusal",
        _VERDICTS_PY,
        "_REFUSING: Final = frozenset({202, 400, 401, 403, 404, 429})",
        "_REFUSING: Final = frozenset({202, 400, 401, 403, 404, 429, 500, 502, 503})",
        (_VERDICTS,),
    ),
    Mutant(
        "ID_ALREADY_CONVERTED is the end of it",
        _STEPS_PY,
        "        return State.RECONCILING if done_before else State.REJECTED\n",
        "        return State.REJECTED\n",
        (_STEPS, _RECOVERY),
    ),
    Mutant(
        "ID_ALREADY_CONVERTED is always ours",
        _STEPS_PY,
        "    ours = as_asked and not refused_as_done\n",
        "    ours = as_asked or refused_as_done\n",
        (_HINDSIGHT, _STEPS),
    ),
    # Retries
    Mutant(
        "a broken connection counts as not sent",
        "app/zoho/transport.py",
        "    httpx.ConnectTimeout,\n",
        "    httpx.ConnectTimeout,\n    httpx.ReadError,\n    httpx.RemoteProtocolError,\n",
        (_FAULTS, _TRANSPORT),
    ),
    Mutant(
        "a conversion without an answer is sent again",
        _RETRY_PY,
        "    if tries >= CONNECT_TRIES or not isinstance(failure, NeverSent) or failure.lasting:\n",
        "    if tries >= CONNECT_TRIES:\n",
        (_RETRY, _FAULTS),
    ),
    Mutant(
        "a bad certificate is tried again and again",
        _RETRY_PY,
        "not isinstance(failure, NeverSent) or failure.lasting:\n",
        "not isinstance(failure, NeverSent):\n",
        (_RETRY, _TRANSPORT),
    ),
    Mutant(
        "any Retry-After is believed",
        _RETRY_PY,
        "    return seconds if 0.0 <= seconds <= LONGEST_WAIT else None\n",
        "    return seconds\n",
        (_RETRY, _THROTTLING),
    ),
    Mutant(
        "a throttled conversion is tried without end",
        _RETRY_PY,
        "    return None if tries >= THROTTLE_TRIES else _asked(failure, tries, pace)\n",
        "    return _asked(failure, tries, pace)\n",
        (_RETRY, _THROTTLING),
    ),
    Mutant(
        "a dead server is hammered",
        "app/zoho/limits.py",
        "        if self._left < cost:\n",
        "        if self._left < 0.0:\n",
        ("tests/zoho/test_limits.py", _THROTTLING),
    ),
    Mutant(
        "any number of conversions goes at once",
        "app/zoho/limits.py",
        "CONVERSIONS_AT_ONCE: Final = 3\n",
        "CONVERSIONS_AT_ONCE: Final = 9\n",
        ("tests/zoho/test_limits.py", _THROTTLING, _WITH_SANDBOX),
    ),
    # Tokens
    Mutant(
        "every call renews the token for itself",
        _AUTH_PY,
        "        if self._renewal is None:\n            self._recall_failure()\n",
        "        if True:\n            self._recall_failure()\n",
        (_SIGN_IN, "tests/zoho/test_gateway.py", _WITH_SANDBOX),
    ),
    Mutant(
        "a token renewed meanwhile is renewed again",
        _AUTH_PY,
        "        if stale != self._text:\n            return self._text\n",
        "",
        (_SIGN_IN, "tests/zoho/test_gateway.py", _WITH_SANDBOX),
    ),
    Mutant(
        "a failed renewal is tried again at once by everybody",
        _AUTH_PY,
        "        if self._failure is None:\n            return\n",
        "        if self._failure is None or self._failure:\n            return\n",
        (_SIGN_IN, _THROTTLING),
    ),
    # Re-reading
    Mutant(
        "no settle time: one look at an unconverted lead is proof",
        _SETTLING_PY,
        "        return bool(counted) and counted[-1] - counted[0] >= self.apart\n",
        "        return bool(unconverted)\n",
        (_RECOVERY,),
    ),
    Mutant(
        "two looks at the same moment are proof",
        _SETTLING_PY,
        "        return bool(counted) and counted[-1] - counted[0] >= self.apart\n",
        "        return bool(counted)\n",
        (_RECOVERY, _CONVERT),
    ),
    Mutant(
        "the same wish is taken for the same hand",
        _ATTRIBUTION_PY,
        "    ours = executed and _may_be_ours(state, circumstances)\n",
        "    ours = executed\n",
        (_ATTRIBUTION, _RECOVERY),
    ),
    Mutant(
        "a lead that isn't found counts as unconverted",
        _ATTRIBUTION_PY,
        "        return Resolution(Verdict.GONE_OR_UNREADABLE)\n",
        "        return Resolution(Verdict.NOT_YET)\n",
        (_ATTRIBUTION, _RECOVERY),
    ),
    Mutant(
        "a lead whose outcome isn't known may be sent again",
        "app/services/under_way.py",
        "isinstance(latest, Ended) and latest.may_send_again)",
        "isinstance(latest, Ended))",
        (_CONVERT, _RECOVERY),
    ),
    Mutant(
        "nothing is taken up after a start",
        "app/services/recovery.py",
        "                self._take_up(entry, leads)\n",
        "                pass\n",
        (_RECOVERY,),
    ),
    # Hindsight, and whose work it was
    Mutant(
        "nothing is looked back at",
        "app/services/recovery.py",
        "        self._under_way.follow((), self._look_back())\n",
        "",
        (_HINDSIGHT,),
    ),
    Mutant(
        "what this run converts is credited to an earlier try",
        _HINDSIGHT_PY,
        "        if self._under_way.operation(lead_id) is not None:\n",
        "        if self._under_way.closing:\n",
        (_HINDSIGHT,),
    ),
    Mutant(
        "what was never sent counts as knowing better",
        _HINDSIGHT_PY,
        "_TELLING: Final = OPEN | {",
        "_TELLING: Final = OPEN | {State.NOT_SENT, ",
        (_HINDSIGHT,),
    ),
    Mutant(
        "looking back, a colleague's work is taken for ours",
        _HINDSIGHT_PY,
        "            if found.verdict is Verdict.DONE_AS_ASKED:\n",
        "            if found.done:\n",
        (_RECOVERY,),
    ),
    Mutant(
        "what hindsight has credited to us counts as another's",
        _AUTHORSHIP_PY,
        "        if lead.state in OURS and _same_contact(lead.converted, made):\n",
        "        if lead.state is State.CONFIRMED and _same_contact(lead.converted, made):\n",
        (_HINDSIGHT,),
    ),
    Mutant(
        "an old success is ours whatever the records say now",
        _AUTHORSHIP_PY,
        "        if lead.state in OURS and _same_contact(lead.converted, made):\n",
        "        if lead.state in OURS:\n",
        (_HINDSIGHT,),
    ),
)
