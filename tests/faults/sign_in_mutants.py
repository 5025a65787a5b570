"""The mistakes in signing in that the suite must notice, each as a change of the code's text."""

from __future__ import annotations

from typing import Final

from tests.faults.mutant import Mutant

_LOOPBACK: Final = "tests/zoho/test_loopback.py"
_IDENTITY: Final = "tests/zoho/test_identity.py"
_GRANTS: Final = "tests/zoho/test_grants.py"
_RENEWAL: Final = "tests/zoho/test_renewal.py"
_SIGN_IN: Final = "tests/services/test_sign_in.py"
_TEAM: Final = "tests/services/test_team_sign_in.py"
_SPENDING: Final = "tests/services/test_spending.py"
_SECRETS: Final = "tests/store/test_secrets.py"
_KEYCHAIN: Final = "tests/store/test_keychain.py"
_BOOK: Final = "tests/store/test_accounts.py"

_LOOPBACK_PY: Final = "app/zoho/loopback.py"
_GRANTS_PY: Final = "app/zoho/grants.py"
_SECRETS_PY: Final = "app/store/secrets.py"
_KEYCHAIN_PY: Final = "app/store/keychain.py"
_STATE: Final = '        if not hmac.compare_digest(state.encode("utf-8", "replace"), '

SIGN_IN_MUTANTS: Final = (
    # The listener
    Mutant(
        "the state isn't compared",
        _LOOPBACK_PY,
        _STATE,
        '        if False and hmac.compare_digest(state.encode("utf-8", "replace"), ',
        (_LOOPBACK,),
    ),
    Mutant(
        "any host will do",
        _LOOPBACK_PY,
        "        if len(hosts) != 1 or hosts[0] not in own_hosts:\n",
        "        if len(hosts) != 1:\n",
        (_LOOPBACK,),
    ),
    Mutant(
        "any path will do",
        _LOOPBACK_PY,
        "        if path != REDIRECT_PATH or self._returned.done():\n",
        "        if not path.endswith(REDIRECT_PATH) or self._returned.done():\n",
        (_LOOPBACK,),
    ),
    Mutant(
        "the browser is let in twice",
        _LOOPBACK_PY,
        "        if path != REDIRECT_PATH or self._returned.done():\n",
        "        if path != REDIRECT_PATH:\n",
        (_LOOPBACK,),
    ),
    Mutant(
        "a POST will do",
        _LOOPBACK_PY,
        '        if method != "GET":\n',
        '        if method not in {"GET", "POST"}:\n',
        (_LOOPBACK,),
    ),
    Mutant(
        "the answer page isn't escaped",
        _LOOPBACK_PY,
        "    shown = escape(words or _REASONS[status])\n",
        "    shown = words or _REASONS[status]\n",
        (_LOOPBACK,),
    ),
    Mutant(
        "the listener is open to the network",
        _LOOPBACK_PY,
        '        sock.bind(("127.0.0.1", port))\n',
        '        sock.bind(("0.0.0.0", port))\n',
        (_LOOPBACK,),
    ),
    # Servers
    Mutant(
        "codes go to whatever server the browser names",
        "app/zoho/places.py",
        "    if servers is None or registration.kind is OrgKind.PRACTICE:\n"
        "        raise SignInFailed(SignInTrouble.HOST_UNKNOWN)\n",
        "    if servers is None:\n        return asked\n",
        (_IDENTITY,),
    ),
    Mutant(
        "a token is for whatever server its answer names",
        _GRANTS_PY,
        "    if domain and domain not in apis:\n        raise SignInFailed",
        "    if domain and not domain:\n        raise SignInFailed",
        (_IDENTITY,),
    ),
    Mutant(
        "PKCE sends the verifier as its challenge",
        _GRANTS_PY,
        '    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")\n',
        "    return verifier\n",
        (_GRANTS,),
    ),
    Mutant(
        "a live org's sandbox passes for the live org",
        "app/zoho/identity.py",
        "    if told and told == crossed.get(wanted):\n",
        "    if told and told == told.upper():\n",
        (_IDENTITY,),
    ),
    Mutant(
        "the practice org may be anywhere",
        "app/zoho/connection.py",
        "        allowed = is_loopback(base_url) and is_loopback(accounts_url)\n",
        "        allowed = bool(base_url and accounts_url)\n",
        (_TEAM,),
    ),
    Mutant(
        "a code may be sent twice",
        "app/zoho/retry.py",
        "    if tries >= CONNECT_TRIES or not isinstance(failure, NeverSent) or failure.lasting:\n",
        "    if tries >= CONNECT_TRIES or getattr(failure, 'lasting', False):\n",
        (_IDENTITY,),
    ),
    # Keeping
    Mutant(
        "what the keychain kept isn't read back",
        _SECRETS_PY,
        "    if chain.read(name) != text:\n",
        "    if chain.read(name) != text and not text:\n",
        (_SECRETS,),
    ),
    Mutant(
        "keyring chooses the keychain",
        _KEYCHAIN_PY,
        "    found = sorted(_usable(), key=lambda one: one[0], reverse=True)\n",
        "    import keyring\n\n    return SystemKeychain(keyring.get_keyring())\n"
        "    found = sorted(_usable(), key=lambda one: one[0], reverse=True)\n",
        (_KEYCHAIN,),
    ),
    Mutant(
        "the client's secret is written into the book",
        "app/store/accounts.py",
        '            "client_id": registration.client_id,\n',
        '            "client_id": registration.client_id,\n'
        '            "client_secret": registration.client_secret,\n',
        (_BOOK,),
    ),
    Mutant(
        "signing out keeps the access in the keychain",
        "app/services/sign_in.py",
        "        client = Credentials(known.client_id, known.client_secret)\n",
        "        client = known\n",
        (_SIGN_IN,),
    ),
    # Renewals
    Mutant(
        "a renewed access isn't handed on",
        "app/zoho/renewal.py",
        "            self._keep(self._credentials)\n",
        "            _ = self._keep\n",
        (_RENEWAL,),
    ),
    Mutant(
        "a lost access is told at every call",
        "app/zoho/auth.py",
        "        if self._loss_told:\n            return\n",
        "        # whether it was told or not\n",
        (_RENEWAL,),
    ),
    Mutant(
        "a restart begins a new day for the budget",
        "app/services/spending.py",
        "        spent = found[1] if found is not None and _counts(found[0], day) else 0\n",
        "        spent = 0 if found is None or found[1] < limit else limit\n",
        (_SPENDING,),
    ),
)
