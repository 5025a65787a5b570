"""Certificates of our own making, made by the openssl program."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from pathlib import Path

import pytest

from app.zoho.transport import ClientFactory, client_factory


class Authority:
    """A certificate for one host name, which vouches for itself."""

    def __init__(self, folder: Path, name: str = "localhost") -> None:
        openssl = shutil.which("openssl")
        if openssl is None:
            pytest.skip("the openssl program makes the certificate, and isn't here")
        key, self._certificate = folder / f"{name}.key", folder / f"{name}.pem"
        curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]
        subject = ["-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}"]
        made = ["req", "-x509", *curve, "-nodes", "-days", "2", *subject]
        files = ["-keyout", str(key), "-out", str(self._certificate)]
        subprocess.run([openssl, *made, *files], check=True, capture_output=True)
        self.server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.server.load_cert_chain(self._certificate, key)

    def clients(self) -> ClientFactory:
        """Makes clients that trust this certificate, as a company's own."""
        return client_factory(trust_env=False, ca_file=str(self._certificate))
