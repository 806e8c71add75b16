"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class CredentialHetznerDict(TypedDict):
    """`CredentialHetzner` by the names of the wire."""

    api_token: str


CredentialHetzner: TypeAlias = models.CredentialHetzner | CredentialHetznerDict
