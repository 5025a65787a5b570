"""Sockets on this machine's own addresses, and on no other."""

from __future__ import annotations

import ipaddress
import socket


class NotLoopback(ValueError):
    """The sandbox was to serve an address that others can reach."""


def listen(host: str, port: int) -> socket.socket:
    """A listening socket on this machine's own address; raises NotLoopback, OSError."""
    address = "127.0.0.1" if host == "localhost" else host
    try:
        loopback = ipaddress.ip_address(address).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise NotLoopback(f"the sandbox serves this machine only, not {host}")
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    return socket.create_server((address, port), family=family, backlog=256)


def url_of(listener: socket.socket) -> str:
    """`http://127.0.0.1:PORT`."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
