"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class CredentialHetznerDict(TypedDict):
    """`CredentialHetzner` with the property names used in JSON."""

    api_token: str


CredentialHetzner: TypeAlias = models.CredentialHetzner | CredentialHetznerDict
